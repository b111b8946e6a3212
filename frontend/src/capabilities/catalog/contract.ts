import type { components } from '../../kernel/api/schema.js';

export type CatalogItem = components['schemas']['CatalogItem'];

/** What the catalog hands on: a product as it was shown, with the seller's signed offer. */
export interface PickedOffer {
  readonly item: CatalogItem;
  readonly quantity: number;
}

/** The person wants a product of the catalog. */
export class OfferPicked extends Event {
  static readonly type = 'offer-picked';

  constructor(readonly picked: PickedOffer) {
    super(OfferPicked.type, { bubbles: true, composed: true });
  }
}

/** What the person looks for in the catalog; part of the page's address. */
export interface CatalogFilter {
  readonly q: string;
  readonly seller: string;
}

/** The person looks for something else. */
export class CatalogFilterChanged extends Event {
  static readonly type = 'catalog-filter-changed';

  constructor(readonly filter: CatalogFilter) {
    super(CatalogFilterChanged.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'offer-picked': OfferPicked;
    'catalog-filter-changed': CatalogFilterChanged;
  }
}
