import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../capabilities/booking/booking-draft.js';
import { BookingFeed } from '../../capabilities/booking/booking-feed.js';
import '../../capabilities/booking/booking-list.js';
import '../../capabilities/booking/booking-status.js';
import { type Booking, BookingChanged } from '../../capabilities/booking/contract.js';
import '../../capabilities/catalog/catalog-browser.js';
import type { CatalogFilter, PickedOffer } from '../../capabilities/catalog/contract.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { formatMoney } from '../../kernel/format.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import { FurtherBookings } from '../further-bookings.js';
import { listPath } from '../routes.js';
import { deskPageStyles } from './desk-page.styles.js';
import { Page } from './page.js';

/** Where a buyer's work begins: the catalog beside their booking. */
@customElement('desk-page')
export class DeskPage extends Page {
  static override styles = [base, sheet, deskPageStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property({ attribute: false }) filter: CatalogFilter = { q: '', seller: '' };
  @property({ attribute: false }) bookingId: string | undefined;
  /** The newest state of that booking that is known, if any. */
  @property({ attribute: false }) booking: Booking | undefined;
  /** The newest state of each booking that is known. */
  @property({ attribute: false }) bookings: ReadonlyMap<string, Booking> = new Map();
  @state() private picked: PickedOffer | undefined;
  readonly #feed = new BookingFeed(this, {
    api: () => this.api,
    followed: () => this.#followed(),
    arrived: (booking) => this.dispatchEvent(new BookingChanged(booking, 'read')),
  });

  readonly #further = new FurtherBookings(this, 'buyer', () => this.api);

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#feed.follow();
  }

  override render() {
    const { failure } = this.#feed;
    const isAwaited = this.bookingId !== undefined && !this.booking;
    const waits = isAwaited && !failure;
    return html`
      <div class="desk">
        <div>
          <h1 tabindex="-1">${msg('Catalog')}</h1>
          <catalog-browser
            pickable
            .filter=${this.filter}
            @offer-picked=${(event: HTMLElementEventMap['offer-picked']) =>
              (this.picked = event.picked)}
          ></catalog-browser>
          ${this.booking ? this.#jump(this.booking) : nothing}
        </div>
        <aside
          id="booking"
          class=${waits ? 'waiting' : ''}
          aria-label=${msg('Your booking and how it stands')}
          tabindex="-1"
        >
          ${waits ? awaited : nothing}
          ${
            failure
              ? html`<ui-failure .failure=${failure} @retry=${() => this.#feed.ask()}></ui-failure>`
              : nothing
          }
          <booking-draft
            .picked=${this.picked}
            .bookingId=${this.bookingId}
            ?awaited=${isAwaited && failure?.kind !== 'refused'}
            .booking=${this.booking}
          ></booking-draft>
          <booking-status short .booking=${this.booking}></booking-status>
          ${this.#latest()}
        </aside>
      </div>
    `;
  }

  /** On a narrow screen the booking lies below the catalog. */
  #jump({ lines, total }: Booking) {
    return html`
      <a class="jump" href="#booking" @click=${this.#jumpToBooking}>
        <span>${msg(str`Your booking · ${lines.length}`)}</span>
        ${total ? html`<strong class="amount">${formatMoney(total)}</strong>` : nothing}
      </a>
    `;
  }

  #jumpToBooking(event: Event): void {
    event.preventDefault();
    const booking = this.renderRoot.querySelector<HTMLElement>('#booking');
    booking?.scrollIntoView();
    booking?.focus({ preventScroll: true });
  }

  /** To go on with what was begun before. */
  #latest() {
    return html`
      <section aria-labelledby="latest">
        <h2 id="latest">${msg('Latest orders')}</h2>
        <booking-list
          few="4"
          .beside=${this.bookingId}
          .newer=${this.bookings}
          .further=${this.#further.further}
        >
          <p slot="empty" class="quiet">${msg('You have not ordered anything yet.')}</p>
        </booking-list>
        <p><a href=${listPath('orders')}>${msg('All my orders')}</a></p>
      </section>
    `;
  }

  #followed() {
    const { bookingId, booking } = this;
    if (!bookingId) return undefined;
    return booking ? { bookingId, version: booking.version } : { bookingId };
  }
}

/** A draft that is begun elsewhere is not empty: until it was read, nothing is said about it. */
const awaited = html`
  <wa-skeleton
    effect="sheen"
    role="status"
    aria-label=${msg('Your booking is loading')}
  ></wa-skeleton>
`;

declare global {
  interface HTMLElementTagNameMap {
    'desk-page': DeskPage;
  }
}
