import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { plural } from '../../kernel/format.js';
import { keepPlace, placeBefore } from '../../kernel/kept-place.js';
import { Announcement } from '../../ui/announcement.js';
import { beginIn, keepFocus } from '../../ui/focus.js';
import { RowKeys } from '../../ui/row-keys.js';
import { Shortcuts } from '../../ui/shortcuts.js';
import { base, form } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import { catalogBrowserStyles } from './catalog-browser.styles.js';
import { type CatalogPages, PAGE_SIZE } from './catalog-pages.js';
import './catalog-product.js';
import { CatalogReading } from './catalog-reading.js';
import { type CatalogFilter, CatalogFilterChanged } from './contract.js';

const SEARCH_PAUSE_MS = 250;
const MOST_AGAIN = 1_000;

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
  readonly #reading = new CatalogReading(this, {
    api: () => this.api,
    filter: () => this.filter,
  });
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  @query('#q') private search!: HTMLInputElement | null;

  constructor() {
    super();
    new Shortcuts(this, { '/': () => this.search && beginIn(this.search) });
    new RowKeys(this, () => this.#rows());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') && !sameFilter(changed.get('filter'), this.filter)) void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#searchTimer);
  }

  override render() {
    const { isUnderWay, pages } = this.#reading;
    return html`
      ${this.few === undefined ? this.#search() : nothing}
      ${isUnderWay && pages.items.length === 0 ? skeleton(this.few) : this.#products(pages)}
    `;
  }

  #search() {
    return html`
      <search aria-label=${msg('Catalog')}>
        <div>
          <label for="q">${msg('Search')}</label>
          <input
            id="q"
            type="search"
            autocomplete="off"
            aria-keyshortcuts="/"
            maxlength="200"
            .value=${this.filter.q}
            @input=${(event: InputEvent) => this.#searched(event)}
            @keydown=${(event: KeyboardEvent) => this.#leaveSearch(event)}
          />
        </div>
        <div>
          <label for="seller">${msg('Seller')}</label>
          <select id="seller" @change=${(event: Event) => this.#sellerChosen(event)}>
            <option value="" .selected=${!this.filter.seller}>${msg('All sellers')}</option>
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
          ? html`<p class="empty quiet">${next ? nothingYet : nothingFits}</p>`
          : nothing
      }
      <ul aria-keyshortcuts="J K">
        ${guard([items, this.few, this.pickable], () => this.#items(items.slice(0, this.few)))}
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
              ?loading=${this.#reading.isUnderWay}
              @click=${() => this.#readMore()}
              >${msg('Show more')}</wa-button
            >`
          : nothing
      }
    `;
  }

  #items(items: CatalogPages['items']) {
    return repeat(
      items,
      (item) => `${item.seller.id}/${item.sku}`,
      (item) =>
        html`<li>
          <catalog-product .item=${item} ?pickable=${this.pickable}></catalog-product>
        </li>`,
    );
  }

  async #read(): Promise<void> {
    const isRead = await this.#reading.afresh(this.#rowsBefore());
    if (!isRead || this.few !== undefined) return;
    this.dispatchEvent(new Announcement(productsWords(this.#reading.pages.items.length)));
  }

  /** After the last page there is no button any more: the focus goes on with what came. */
  async #readMore(): Promise<void> {
    const place = this.#reading.pages.items.length;
    const isRead = await this.#reading.more(PAGE_SIZE);
    if (isRead) keepPlace({ rows: this.#reading.pages.items.length });
    await this.updateComplete;
    await keepFocus(this.renderRoot.querySelectorAll('catalog-product')[place] ?? null);
  }

  /** Back finds as many products as there were, within reason. */
  #rowsBefore(): number {
    const rows = this.few === undefined ? (placeBefore().rows ?? 0) : 0;
    return Math.max(PAGE_SIZE, Math.min(rows, MOST_AGAIN));
  }

  #rows(): readonly HTMLElement[] {
    const products = this.renderRoot.querySelectorAll('catalog-product');
    return [...products].flatMap(({ row }) => row ?? []);
  }

  /** The sellers seen so far, and the chosen one even before that. */
  #choices(): readonly (readonly [string, string])[] {
    const { seller } = this.filter;
    const { sellers } = this.#reading;
    const known = [...sellers];
    return !seller || sellers.has(seller) ? known : [...known, [seller, seller]];
  }

  #retry(items: CatalogPages['items']): void {
    void (items.length === 0 ? this.#read() : this.#readMore());
  }

  #searched(event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.#look({ q: value }), SEARCH_PAUSE_MS);
  }

  /** J would be a letter of what is looked for. */
  #leaveSearch(event: KeyboardEvent): void {
    const [first] = this.#rows();
    if (event.key !== 'ArrowDown' || !first) return;
    event.preventDefault();
    first.focus();
  }

  #sellerChosen(event: Event): void {
    this.#look({ seller: (event.target as HTMLSelectElement).value });
  }

  #look(change: Partial<CatalogFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.dispatchEvent(new CatalogFilterChanged(this.filter));
    // How far the person had come among what was found before says nothing of this.
    keepPlace({ rows: undefined });
  }
}

function sameFilter(one: CatalogFilter | undefined, other: CatalogFilter): boolean {
  return one?.q.trim() === other.q.trim() && one.seller === other.seller;
}

const nothingFits = msg('No product fits. Try fewer letters or another seller.');
const nothingYet = msg('Nothing was found so far, but the catalog goes on.');

function productsWords(count: number): string {
  return plural(count, { one: msg('One product'), other: msg(str`${count} products`) });
}

const skeleton = (few = 5) => html`
  <div class="skeleton" aria-busy="true" aria-label=${msg('The catalog is loading')} role="status">
    ${Array.from({ length: few }, () => html`<wa-skeleton effect="sheen"></wa-skeleton>`)}
  </div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'catalog-browser': CatalogBrowser;
  }
}
