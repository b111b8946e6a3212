import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Money, formatMoney } from '../../kernel/format.js';
import { base, form } from '../../ui/styles.js';
import type { Seen } from './booking-changes.js';
import { bookingLinesStyles } from './booking-lines.styles.js';
import type { ShownLine } from './pending-lines.js';

/** The person gave a line another quantity. */
export class QuantityChosen extends Event {
  static readonly type = 'quantity-chosen';

  constructor(
    readonly line: ShownLine,
    readonly quantity: number,
    /** What the person saw when they began to change it. */
    readonly seen: Seen<number>,
  ) {
    super(QuantityChosen.type);
  }
}

/** The person wants a line gone. */
export class RemovalChosen extends Event {
  static readonly type = 'removal-chosen';

  constructor(readonly line: ShownLine) {
    super(RemovalChosen.type);
  }
}

/** The lines of a booking with their total, editable in place where that is allowed. */
@customElement('booking-lines')
export class BookingLines extends LitElement {
  static override styles = [base, form, bookingLinesStyles];

  @property({ attribute: false }) lines: readonly ShownLine[] = [];
  /** At which version of the booking. */
  @property({ type: Number }) version = 0;
  /** Whether pending changes wait until they can be sent. */
  @property({ type: Boolean }) unsent = false;
  @property({ attribute: false }) total: Money | undefined;
  @property({ type: Boolean }) quantities = false;
  @property({ type: Boolean }) removals = false;
  /** What is being typed, by product: what comes from elsewhere meanwhile must not overwrite it. */
  readonly #typing = new Map<string, { readonly text: string; readonly seen: Seen<number> }>();

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

  #removal(line: ShownLine) {
    return html`<button
      ?disabled=${line.pending}
      @click=${() => this.dispatchEvent(new RemovalChosen(line))}
    >
      Remove<span class="visually-hidden"> ${line.name}</span>
    </button>`;
  }

  #quantityField(line: ShownLine) {
    const { sku, name, quantity } = line;
    return html`
      <label class="visually-hidden" for="quantity-${sku}">Quantity of ${name}</label>
      <input
        id="quantity-${sku}"
        type="number"
        inputmode="numeric"
        min="1"
        step="1"
        .value=${this.#typing.get(sku)?.text ?? String(quantity)}
        @input=${(event: Event) => this.#typed(event, line)}
        @change=${(event: Event) => this.#chosen(event, line)}
        @blur=${() => this.#left(sku)}
      />
    `;
  }

  #typed(event: Event, { sku, quantity }: ShownLine): void {
    const text = (event.target as HTMLInputElement).value;
    const seen = this.#typing.get(sku)?.seen ?? { value: quantity, version: this.version };
    this.#typing.set(sku, { text, seen });
  }

  /** Typed back to what it was: from now on it shows what comes. */
  #left(sku: string): void {
    if (this.#typing.delete(sku)) this.requestUpdate();
  }

  #chosen(event: Event, line: ShownLine): void {
    const input = event.target as HTMLInputElement;
    const quantity = input.valueAsNumber;
    const seen = this.#typing.get(line.sku)?.seen ?? {
      value: line.quantity,
      version: this.version,
    };
    this.#typing.delete(line.sku);
    if (!Number.isInteger(quantity) || quantity < 1 || quantity === line.quantity) {
      input.value = String(line.quantity);
      return;
    }
    this.dispatchEvent(new QuantityChosen(line, quantity, seen));
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
