import { msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatMoney } from '../../kernel/format.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-copy.js';
import type { Booking } from './contract.js';

/** The receipt after placing: the number to keep and the link to come back to. */
@customElement('booking-placed')
export class BookingPlaced extends LitElement {
  static override styles = [
    base,
    sheet,
    css`
      section {
        display: grid;
        gap: 1rem;
      }
      .number {
        font-family: var(--wa-font-family-code);
        font-size: clamp(0.85rem, 0.6rem + 1.2vw, 1.1rem);
        overflow-wrap: anywhere;
        padding: 0.75rem 1rem;
        background: var(--rb-sunken);
        border-radius: var(--rb-radius);
      }
    `,
  ];

  @property({ attribute: false }) booking!: Booking;

  override render() {
    const { bookingId, seller, total } = this.booking;
    const path = `/bookings/${bookingId}`;
    const link = new URL(path, location.origin).href;
    const amount = total && html`<strong class="amount">${formatMoney(total)}</strong>`;
    return html`
      <section class="sheet">
        <p>
          ${
            amount
              ? msg(html`${seller.name} has your order for ${amount} and will decide on it.`)
              : msg(str`${seller.name} has your order and will decide on it.`)
          }
          ${msg('This is its number:')}
        </p>
        <p class="number" data-testid="number">${bookingId}</p>
        <div class="actions">
          <ui-copy .text=${bookingId} label=${msg('Copy number')}></ui-copy>
          <ui-copy .text=${link} label=${msg('Copy link')}></ui-copy>
          <a href=${path}>${msg('Follow this order')}</a>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-placed': BookingPlaced;
  }
}
