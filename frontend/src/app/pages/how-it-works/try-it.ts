import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import '../../../capabilities/booking/booking-draft.js';
import '../../../capabilities/booking/booking-list.js';
import '../../../capabilities/booking/booking-status.js';
import type { Booking, Side } from '../../../capabilities/booking/contract.js';
import '../../../capabilities/booking/sales-decision.js';
import '../../../capabilities/booking/sales-orders.js';
import '../../../capabilities/catalog/catalog-browser.js';
import type { PickedOffer } from '../../../capabilities/catalog/contract.js';

/** A buyer picks and changes right here, with the elements of the catalog's page. */
export function tryBuying(
  booking: Booking | undefined,
  picked: PickedOffer | undefined,
  pick: (picked: PickedOffer) => void,
) {
  const draft = booking?.actions.includes('add-line') ? booking : undefined;
  return html`
    <section class="sheet" aria-labelledby="try">
      <h2 id="try">${msg('Do it here')}</h2>
      <p class="quiet">
        ${msg('Add a product, or change a quantity. It is a real booking, and you can go on with it later.')}
      </p>
      <catalog-browser
        few="2"
        pickable
        @offer-picked=${(event: HTMLElementEventMap['offer-picked']) => pick(event.picked)}
      ></catalog-browser>
    </section>
    <booking-draft short .picked=${picked} .booking=${draft}></booking-draft>
  `;
}

/** A seller decides right here, and ships what they confirmed. */
export function tryDeciding(booking: Booking | undefined, panels: unknown) {
  return html`
    <section class="sheet" aria-labelledby="try">
      <h2 id="try">${msg('Do it here')}</h2>
      <p class="quiet">${whatToDecide(booking)}</p>
    </section>
    ${booking ? html`<sales-decision .booking=${booking}></sales-decision>${panels}` : nothing}
  `;
}

function whatToDecide(booking: Booking | undefined): string {
  if (!booking)
    return msg(
      'No order has come in yet. Sign in as a buyer in another browser, and place one with yourself.',
    );
  return booking.actions.includes('confirm')
    ? msg('Decide on this order. It is a real one: its buyer reads what you decided.')
    : msg('This order needs no decision. Choose one above that does.');
}

/** The same booking in other elements, which were only handed what changed. */
export function elsewhere(
  side: Side,
  booking: Booking | undefined,
  bookings: ReadonlyMap<string, Booking>,
) {
  const empty = html`<p slot="empty" class="quiet">${msg('There is nothing here yet.')}</p>`;
  return html`
    <booking-status glance .booking=${booking}></booking-status>
    <section class="sheet" aria-labelledby="list">
      <h2 id="list">${msg('Your list')}</h2>
      ${
        side === 'buyer'
          ? html`<booking-list few="3" .newer=${bookings}>${empty}</booking-list>`
          : html`<sales-orders few="3" .newer=${bookings}>${empty}</sales-orders>`
      }
    </section>
  `;
}
