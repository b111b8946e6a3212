import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Money, formatMoney } from '../../kernel/format.js';
import { beginIn } from '../../ui/focus.js';
import { base, form } from '../../ui/styles.js';
import { bookingLinesStyles } from './booking-lines.styles.js';
import type { ShownLine } from './pending-lines.js';

/** The person gave a line another quantity. */
export class QuantityChosen extends Event {
  static readonly type = 'quantity-chosen';

  constructor(
    readonly sku: string,
    readonly quantity: number,
  ) {
    super(QuantityChosen.type);
  }
}

/** The person wants a line gone. */
export class RemovalChosen extends Event {
  static readonly type = 'removal-chosen';

  constructor(readonly sku: string) {
    super(RemovalChosen.type);
  }
}

/** The lines of a booking with their total, editable in place where that is allowed. */
@customElement('booking-lines')
export class BookingLines extends LitElement {
  static override styles = [base, form, bookingLinesStyles];

  @property({ attribute: false }) lines: readonly ShownLine[] = [];
  /** Whether pending changes wait for the person to try again. */
  @property({ type: Boolean }) unsent = false;
  @property({ attribute: false }) total: Money | undefined;
  @property({ type: Boolean }) quantities = false;
  @property({ type: Boolean }) removals = false;

  /** The focus goes to the first quantity. */
  begin(): void {
    const first = this.renderRoot.querySelector('input');
    if (first) beginIn(first);
  }

  override render() {
    const pending = this.lines.some((line) => line.pending);
    return html`
      <ul>
        ${repeat(
          this.lines,
          (line) => line.sku,
          (line) => this.#line(line),
        )}
      </ul>
      <p class="total">
        <span>Total</span>
        <strong class="amount">
          ${pending ? html`<span class="quiet small">being worked out</span>` : nothing}
          ${this.total && !pending ? formatMoney(this.total) : nothing}
        </strong>
      </p>
    `;
  }

  #line(line: ShownLine) {
    const { sku, name, unit, unitPrice, total, pending } = line;
    return html`
      <li class=${pending ? 'pending' : ''} data-sku=${sku}>
        <div class="what">
          <span class="name">${name}</span>
          <span class="each quiet small">
            <span class="amount">${formatMoney(unitPrice)}</span>
            <span>per ${unit}</span>
            ${this.removals ? this.#removal(line) : nothing}
          </span>
        </div>
        <div class="many">
          ${this.quantities ? this.#quantityField(line) : html`<span>× ${line.quantity}</span>`}
        </div>
        <span class="sum amount">
          ${pending ? html`<span class="mark">${this.unsent ? 'Not sent yet' : 'Saving…'}</span>` : nothing}
          ${total && !pending ? formatMoney(total) : nothing}
        </span>
      </li>
    `;
  }

  #removal({ sku, name, pending }: ShownLine) {
    return html`<button
      ?disabled=${pending}
      @click=${() => this.dispatchEvent(new RemovalChosen(sku))}
    >
      Remove<span class="visually-hidden"> ${name}</span>
    </button>`;
  }

  #quantityField({ sku, name, quantity }: ShownLine) {
    return html`
      <label class="visually-hidden" for="quantity-${sku}">Quantity of ${name}</label>
      <input
        id="quantity-${sku}"
        type="number"
        inputmode="numeric"
        min="1"
        step="1"
        .value=${String(quantity)}
        @change=${(event: Event) => this.#chosen(event, sku, quantity)}
      />
    `;
  }

  #chosen(event: Event, sku: string, before: number): void {
    const input = event.target as HTMLInputElement;
    const quantity = input.valueAsNumber;
    if (!Number.isInteger(quantity) || quantity < 1) {
      input.value = String(before);
      return;
    }
    if (quantity !== before) this.dispatchEvent(new QuantityChosen(sku, quantity));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-lines': BookingLines;
  }
  interface HTMLElementEventMap {
    'quantity-chosen': QuantityChosen;
    'removal-chosen': RemovalChosen;
  }
}
