import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { Announcement } from '../../ui/announcement.js';
import { base, form } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import { catalogBrowserStyles } from './catalog-browser.styles.js';
import { type CatalogPages, firstPage, oneMorePage } from './catalog-pages.js';
import './catalog-product.js';
import { type CatalogFilter, CatalogFilterChanged } from './contract.js';

const SEARCH_PAUSE_MS = 250;

/** The products of all sellers: searched, filtered by seller, picked. */
@customElement('catalog-browser')
export class CatalogBrowser extends LitElement {
  static override styles = [base, form, catalogBrowserStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property({ attribute: false }) filter: CatalogFilter = { q: '', seller: '' };
  /** Whether the person may pick products. */
  @property({ type: Boolean }) pickable = false;
  /** Shows only the first products, and nothing to look for others. */
  @property({ type: Number }) few: number | undefined;
  @state() private pages: CatalogPages | undefined;
  @state() private readingMore = false;
  /** Sellers seen so far by id, so that a filter can be chosen and taken back. */
  readonly #sellers = new Map<string, string>();
  #searchTimer: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && !sameFilter(changed.get('filter'), this.filter)) void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searchTimer);
  }

  override render() {
    return html`
      ${this.few === undefined ? this.#search() : nothing}
      ${this.pages ? this.#products(this.pages) : skeleton(this.few)}
    `;
  }

  #search() {
    return html`
      <search aria-label="Catalog">
        <div>
          <label for="q">Search</label>
          <input
            id="q"
            type="search"
            autocomplete="off"
            maxlength="200"
            .value=${this.filter.q}
            @input=${(event: InputEvent) => this.#searched(event)}
          />
        </div>
        <div>
          <label for="seller">Seller</label>
          <select id="seller" @change=${(event: Event) => this.#sellerChosen(event)}>
            <option value="" .selected=${!this.filter.seller}>All sellers</option>
            ${this.#choices().map(
              ([id, name]) =>
                html`<option value=${id} .selected=${id === this.filter.seller}>${name}</option>`,
            )}
          </select>
        </div>
      </search>
    `;
  }

  #products({ items, next, failure }: CatalogPages) {
    return html`
      ${
        items.length === 0 && !failure
          ? html`<p class="empty quiet">No product fits. Try fewer letters or another seller.</p>`
          : nothing
      }
      <ul>
        ${repeat(
          items.slice(0, this.few),
          (item) => `${item.seller.id}/${item.sku}`,
          (item) =>
            html`<li>
              <catalog-product .item=${item} ?pickable=${this.pickable}></catalog-product>
            </li>`,
        )}
      </ul>
      ${
        failure
          ? html`<ui-failure .failure=${failure} @retry=${() => this.#retry(items)}></ui-failure>`
          : nothing
      }
      ${
        next && !failure && this.few === undefined
          ? html`<wa-button
              class="more"
              appearance="outlined"
              ?loading=${this.readingMore}
              @click=${() => this.#readMore()}
              >Show more</wa-button
            >`
          : nothing
      }
    `;
  }

  async #read(): Promise<void> {
    const { filter } = this;
    this.pages = undefined;
    const pages = await firstPage(this.api, filter);
    // A slow answer to an earlier search must not replace the newer one.
    if (!sameFilter(filter, this.filter)) return;
    this.#show(pages);
    if (this.few !== undefined) return;
    const count = pages.items.length;
    this.dispatchEvent(new Announcement(count === 1 ? 'One product' : `${count} products`));
  }

  async #readMore(): Promise<void> {
    if (!this.pages) return;
    const { filter } = this;
    this.readingMore = true;
    const pages = await oneMorePage(this.api, filter, this.pages);
    this.readingMore = false;
    if (sameFilter(filter, this.filter)) this.#show(pages);
  }

  /** The sellers seen so far, and the chosen one even before that. */
  #choices(): readonly (readonly [string, string])[] {
    const { seller } = this.filter;
    const known = [...this.#sellers];
    return !seller || this.#sellers.has(seller) ? known : [...known, [seller, seller]];
  }

  #retry(items: CatalogPages['items']): void {
    void (items.length === 0 ? this.#read() : this.#readMore());
  }

  #show(pages: CatalogPages): void {
    for (const { seller } of pages.items) this.#sellers.set(seller.id, seller.name);
    this.pages = pages;
  }

  #searched(event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.#look({ q: value }), SEARCH_PAUSE_MS);
  }

  #sellerChosen(event: Event): void {
    this.#look({ seller: (event.target as HTMLSelectElement).value });
  }

  #look(change: Partial<CatalogFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.dispatchEvent(new CatalogFilterChanged(this.filter));
  }
}

function sameFilter(one: CatalogFilter | undefined, other: CatalogFilter): boolean {
  return one?.q.trim() === other.q.trim() && one.seller === other.seller;
}

const skeleton = (few = 5) => html`
  <div class="skeleton" aria-busy="true" aria-label="The catalog is loading" role="status">
    ${Array.from({ length: few }, () => html`<wa-skeleton effect="sheen"></wa-skeleton>`)}
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'catalog-browser': CatalogBrowser;
  }
}
