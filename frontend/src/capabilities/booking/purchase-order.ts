import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  countryName,
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
} from '../../kernel/format.js';
import { base } from '../../ui/styles.js';
import type { Booking, BookingLine } from './contract.js';
import { statusLabel } from './difference-words.js';
import { purchaseOrderStyles } from './purchase-order.styles.js';

/** The purchase order as it is on paper. It is there for the printer alone, and never on a screen. */
@customElement('purchase-order')
export class PurchaseOrder extends LitElement {
  static override styles = [base, purchaseOrderStyles];

  @property({ attribute: false }) booking!: Booking;
  /** The newest version there is, when an older one is printed. */
  @property({ type: Number }) newest: number | undefined;
  @state() private printedAt = new Date();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#printing);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#printing);
  }

  override render() {
    const { bookingId, placedAt, startedAt } = this.booking;
    return html`
      <header>
        <div>
          <h2>${placedAt ? msg('Purchase order') : msg('Purchase order, draft')}</h2>
          <p class="number">${bookingId}</p>
        </div>
        <p class="date">
          ${placedAt ? msg('Placed') : msg('Started')}<br />
          <strong>${formatInstant(placedAt ?? startedAt)}</strong>
        </p>
      </header>
      ${this.#parties()} ${this.#lines()}
      <footer>
        ${this.booking.reason ? html`<p>${msg('Reason:')} ${this.booking.reason}</p>` : nothing}
        <p>${this.#standing()}</p>
        <p>${msg(str`Printed on ${formatInstant(this.printedAt.toISOString())} from Readback.`)}</p>
      </footer>
    `;
  }

  #parties() {
    const { buyer, seller, delivery } = this.booking;
    return html`
      <dl>
        <div>
          <dt>${msg('Buyer')}</dt>
          <dd>${buyer.name}</dd>
        </div>
        <div>
          <dt>${msg('Seller')}</dt>
          <dd>${seller.name}</dd>
        </div>
        <div>
          <dt>${msg('Deliver to')}</dt>
          <dd>
            ${
              delivery
                ? html`${delivery.recipient}<br />${delivery.street}<br />
                    ${delivery.postalCode} ${delivery.city}<br />${countryName(delivery.country)}`
                : msg('Not set')
            }
          </dd>
        </div>
        <div>
          <dt>${msg('Requested for')}</dt>
          <dd>${delivery ? formatDate(delivery.requestedDate) : msg('Not set')}</dd>
        </div>
      </dl>
    `;
  }

  #lines() {
    const { bookingId, lines, total } = this.booking;
    return html`
      <table>
        <thead>
          <tr class="run">
            <td colspan="6">${msg(str`Order ${bookingId}`)}</td>
          </tr>
          <tr>
            <th scope="col" class="count">#</th>
            <th scope="col">${msg('Product')}</th>
            <th scope="col" class="count">${msg('Quantity')}</th>
            <th scope="col" class="unit">${msg('Unit')}</th>
            <th scope="col" class="count">${msg('Unit price')}</th>
            <th scope="col" class="count">${msg('Amount')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(lineView)}
        </tbody>
        <tbody class="total">
          <tr>
            <th scope="row" colspan="5">${msg('Total')}</th>
            <td class="count">${total ? formatMoney(total) : '–'}</td>
          </tr>
        </tbody>
      </table>
    `;
  }

  #standing(): string {
    const { status, version, closedAt } = this.booking;
    const label = statusLabel(status);
    const when = closedAt ? `${label}, ${formatInstant(closedAt)}` : label;
    if (this.newest !== undefined && version < this.newest)
      return msg(
        str`Status then: ${when}. This was version ${version}; the newest is ${this.newest}.`,
      );
    return msg(str`Status: ${when}. Version ${version}.`);
  }

  readonly #printing = (): void => {
    this.printedAt = new Date();
  };
}

function lineView({ sku, name, unit, quantity, unitPrice, total }: BookingLine, index: number) {
  return html`
    <tr>
      <td class="count">${index + 1}</td>
      <td>${name}<br /><span class="sku">${sku}</span></td>
      <td class="count">${formatNumber(quantity)}</td>
      <td class="unit">${unit}</td>
      <td class="count">${formatMoney(unitPrice)}</td>
      <td class="count">${formatMoney(total)}</td>
    </tr>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'purchase-order': PurchaseOrder;
  }
}
