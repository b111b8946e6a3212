import { msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { formatMoney } from '../../kernel/format.js';
import { beginIn } from '../../ui/focus.js';
import { base, form } from '../../ui/styles.js';
import { type CatalogItem, OfferPicked } from './contract.js';

const MOST = 10_000;

/** One product of the catalog, which can be picked in a quantity. */
@customElement('catalog-product')
export class CatalogProduct extends LitElement {
  static override styles = [
    base,
    form,
    css`
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.35rem 1.5rem;
        padding-block: 1.1rem;
        border-block-end: 1px solid var(--rb-line);
      }
      h2 {
        font-size: 1.1rem;
      }
      .price {
        text-align: end;
        font-size: 1.05rem;
        font-weight: 600;
      }
      .unit {
        display: block;
        font-weight: 400;
      }
      form {
        display: flex;
        gap: 0.5rem;
        align-items: start;
        justify-content: flex-end;
      }
      input {
        inline-size: 4.75rem;
        text-align: end;
      }
      /* The browser's own: there are thousands, and each wa-button is as much as all the rest. */
      button {
        min-block-size: 2.75rem;
        padding-inline: 1.1rem;
        border: 1px solid var(--rb-accent);
        border-radius: var(--rb-radius);
        background: transparent;
        color: var(--rb-accent);
        font: inherit;
        font-weight: 550;
        cursor: pointer;
      }
      button:hover {
        background: var(--rb-accent-wash);
      }
      @media (max-width: 30rem) {
        form {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) item!: CatalogItem;
  /** Whether the person may pick at all. */
  @property({ type: Boolean }) pickable = false;
  @state() private error = '';
  @query('input') private quantity!: HTMLInputElement | null;
  /** What takes the focus for all of the product. */
  @query('article') readonly row!: HTMLElement | null;

  override render() {
    const { name, description, category, seller, unit, unitPrice } = this.item;
    return html`
      <article
        aria-labelledby="name"
        tabindex="-1"
        @keydown=${(event: KeyboardEvent) => this.#open(event)}
      >
        <div>
          <h2 id="name">${name}</h2>
          <p class="quiet small">${seller.name} · ${category}</p>
        </div>
        <p class="price amount">
          ${formatMoney(unitPrice)}<span class="unit quiet small">${msg(str`per ${unit}`)}</span>
        </p>
        <p class="small">${description}</p>
        ${this.pickable ? this.#picking(name) : nothing}
      </article>
    `;
  }

  override focus(): void {
    this.quantity?.focus();
  }

  #picking(name: string) {
    return html`
      <form novalidate @submit=${(event: SubmitEvent) => this.#pick(event)}>
        <div>
          <label class="visually-hidden" for="quantity">${msg(str`Quantity of ${name}`)}</label>
          <input
            id="quantity"
            type="number"
            inputmode="numeric"
            min="1"
            max=${MOST}
            step="1"
            value="1"
            aria-invalid=${this.error ? 'true' : 'false'}
            aria-describedby="error"
          />
          <p id="error" class="field-error" role="alert">${this.error}</p>
        </div>
        <button>${msg(html`Add<span class="visually-hidden"> ${name}</span>`)}</button>
      </form>
    `;
  }

  /** From the product as a whole to the quantity; within it, Enter does what it always does. */
  #open(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.target !== this.row) return;
    event.preventDefault();
    if (this.quantity) beginIn(this.quantity);
  }

  #pick(event: SubmitEvent): void {
    event.preventDefault();
    const input = this.quantity;
    if (!input) return;
    const quantity = input.valueAsNumber;
    const valid = Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST;
    this.error = valid ? '' : msg(str`Give a whole number from 1 to ${MOST}.`);
    if (!valid) {
      input.focus();
      return;
    }
    this.dispatchEvent(new OfferPicked({ item: this.item, quantity }));
    input.value = '1';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'catalog-product': CatalogProduct;
  }
}
