import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import { NO_PAGES, somePagesMore } from './catalog-pages.js';
import type { CatalogFilter } from './contract.js';

interface Catalog {
  api(): ApiClient;
  filter(): CatalogFilter;
}

/** What was read of the catalog so far, by the filter that is asked for last. */
export class CatalogReading {
  pages = NO_PAGES;
  isUnderWay = false;
  /** Sellers seen so far by id, so that a filter can be chosen and taken back. */
  readonly sellers = new Map<string, string>();
  /** Counts what was begun to be read, so that a late answer is not shown any more. */
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly catalog: Catalog,
  ) {}

  /** From the first product on. Answers false when something else is looked for by then. */
  afresh(products: number): Promise<boolean> {
    this.pages = NO_PAGES;
    return this.more(products);
  }

  /** Shows what is found while it is. Answers false when something else is looked for by then. */
  async more(products: number): Promise<boolean> {
    const run = ++this.#run;
    const before = this.pages;
    this.#tell(true);
    const { catalog } = this;
    for await (const pages of somePagesMore(catalog.api(), catalog.filter(), before, products)) {
      if (run !== this.#run) return false;
      for (const { seller } of pages.items.slice(before.items.length))
        this.sellers.set(seller.id, seller.name);
      this.pages = pages;
      this.#tell(true);
    }
    this.#tell(false);
    return true;
  }

  #tell(isUnderWay: boolean): void {
    this.isUnderWay = isUnderWay;
    this.host.requestUpdate();
  }
}
