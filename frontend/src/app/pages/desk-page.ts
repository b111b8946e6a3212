import { consume } from '@lit/context';
import { type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../capabilities/booking/booking-draft.js';
import { BookingFeed } from '../../capabilities/booking/booking-feed.js';
import '../../capabilities/booking/booking-status.js';
import { type Booking, BookingChanged } from '../../capabilities/booking/contract.js';
import '../../capabilities/catalog/catalog-browser.js';
import type { CatalogFilter, PickedOffer } from '../../capabilities/catalog/contract.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { type Me, apiContext, meContext } from '../../kernel/context.js';
import { formatMoney } from '../../kernel/format.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import { deskPageStyles } from './desk-page.styles.js';
import './open-booking.js';
import { Page } from './page.js';
import { recentList } from './recent-list.js';

/** Where work begins: the catalog beside the buyer's booking, or the way to an order for a seller. */
@customElement('desk-page')
export class DeskPage extends Page {
  static override styles = [base, sheet, deskPageStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property({ attribute: false }) filter: CatalogFilter = { q: '', seller: '' };
  @property({ attribute: false }) bookingId: string | undefined;
  /** The newest state of that booking that is known, if any. */
  @property({ attribute: false }) booking: Booking | undefined;
  @property({ attribute: false }) recent: readonly string[] = [];
  @state() private picked: PickedOffer | undefined;
  readonly #feed = new BookingFeed(this, {
    api: () => this.api,
    followed: () => this.#followed(),
    arrived: (booking) => this.dispatchEvent(new BookingChanged(booking, 'read')),
  });

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#feed.follow();
  }

  override render() {
    return this.#is('buyer') ? this.#buyer() : this.#seller();
  }

  #buyer() {
    const { failure } = this.#feed;
    return html`
      <div class="desk">
        <div>
          <h1 tabindex="-1">Catalog</h1>
          <catalog-browser
            pickable
            .filter=${this.filter}
            @offer-picked=${(event: HTMLElementEventMap['offer-picked']) =>
              (this.picked = event.picked)}
          ></catalog-browser>
          ${this.booking ? this.#jump(this.booking) : nothing}
        </div>
        <aside id="booking" aria-label="Your booking and how it stands" tabindex="-1">
          ${
            failure
              ? html`<ui-failure .failure=${failure} @retry=${() => this.#feed.ask()}></ui-failure>`
              : nothing
          }
          <booking-draft .picked=${this.picked} .booking=${this.booking}></booking-draft>
          <booking-status short .booking=${this.booking}></booking-status>
          ${this.#is('seller') ? html`<open-booking></open-booking>` : nothing}
          ${recentList(this.recent)}
        </aside>
      </div>
    `;
  }

  /** On a narrow screen the booking lies below the catalog. */
  #jump({ lines, total }: Booking) {
    return html`
      <a class="jump" href="#booking" @click=${this.#jumpToBooking}>
        <span>Your booking · ${lines.length}</span>
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

  #seller() {
    return html`
      <div class="narrow">
        <h1 tabindex="-1">Open an order</h1>
        <p class="quiet">Buyers send you the number of their order, or a link to it.</p>
        <div class="sheet"><open-booking></open-booking></div>
        ${recentList(this.recent)}
      </div>
    `;
  }

  #is(role: Me['roles'][number]): boolean {
    return this.me?.roles.includes(role) ?? false;
  }

  #followed() {
    const { bookingId, booking } = this;
    if (!bookingId) return undefined;
    return booking ? { bookingId, version: booking.version } : { bookingId };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-page': DeskPage;
  }
}
