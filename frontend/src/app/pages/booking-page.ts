import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../capabilities/booking/booking-draft.js';
import { BookingFeed } from '../../capabilities/booking/booking-feed.js';
import '../../capabilities/booking/booking-placed.js';
import '../../capabilities/booking/booking-status.js';
import '../../capabilities/booking/booking-travel.js';
import '../../capabilities/booking/booking-withdraw.js';
import {
  type Booking,
  BookingChanged,
  type BookingHistory,
} from '../../capabilities/booking/contract.js';
import '../../capabilities/booking/purchase-order.js';
import '../../capabilities/booking/sales-decision.js';
import { shortNumber } from '../../capabilities/booking/status.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { type Me, apiContext, meContext } from '../../kernel/context.js';
import { keepFocus } from '../../ui/focus.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-print.js';
import { BookingPanels } from '../booking-panels.js';
import { capabilities } from '../capabilities.js';
import { bookingPath, deskPath } from '../routes.js';
import { bookingPageStyles } from './booking-page.styles.js';
import { Page } from './page.js';

const CHANGES = ['add-line', 'change-quantity', 'remove-line', 'set-delivery', 'place'] as const;

/** One booking: how it stands, and what the person may do with it; or how it once stood. */
@customElement('booking-page')
export class BookingPage extends Page {
  static override styles = [base, sheet, bookingPageStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property() bookingId = '';
  /** The newest state that is known, if any. */
  @property({ attribute: false }) booking: Booking | undefined;
  /** The version to look back at, if any. */
  @property({ attribute: false }) version: number | undefined;
  /** The order was placed just now: begin with the receipt. */
  @property({ type: Boolean }) placed = false;
  /** What may add its panel to the page. */
  @property({ attribute: false }) capabilities = capabilities;
  @state() private history: BookingHistory | undefined;
  readonly #feed = new BookingFeed(this, {
    api: () => this.api,
    followed: () => ({
      bookingId: this.bookingId,
      ...(this.booking && { version: this.booking.version }),
    }),
    arrived: (booking) => this.dispatchEvent(new BookingChanged(booking, 'read')),
  });

  readonly #panels = new BookingPanels(this, () => this.capabilities);

  constructor() {
    super();
    // The button that a question came from may be gone when the question closes.
    this.addEventListener('wa-after-hide', () => void keepFocus(this.h1));
    // After a decision there is no question left that could close.
    this.addEventListener('booking-changed', ({ cause }) => {
      if (cause === 'decided') void keepFocus(this.h1);
    });
    this.addEventListener('history-read', ({ history }) => (this.history = history));
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#feed.follow();
  }

  override render() {
    const receipt =
      this.placed && this.booking?.status === 'placed' && this.booking.actions.includes('withdraw');
    return html`
      <div class="page">
        <header>
          <div>
            <h1 tabindex="-1">
              ${receipt ? msg('Your order is placed') : msg(str`Booking ${shortNumber(this.bookingId)}`)}
            </h1>
            ${receipt ? nothing : html`<code class="quiet small">${this.bookingId}</code>`}
          </div>
          ${this.booking ? this.#ways(this.booking) : nothing}
        </header>
        ${this.#failure()} ${this.booking ? this.#found(this.booking, receipt) : this.#loading()}
      </div>
    `;
  }

  /** One link for both ways: the focus stays on it. */
  #ways({ bookingId, version }: Booking) {
    const looksBack = this.version !== undefined;
    const there = bookingPath(bookingId, looksBack ? undefined : version);
    return html`
      <div class="actions">
        <a href=${there}>${looksBack ? msg('Back to how it is now') : msg('Earlier versions')}</a>
        <ui-print></ui-print>
      </div>
    `;
  }

  #loading() {
    if (this.#feed.failure) return nothing;
    return html`<wa-skeleton
      effect="sheen"
      role="status"
      aria-label=${msg('Loading')}
    ></wa-skeleton>`;
  }

  #failure() {
    const { failure } = this.#feed;
    if (!failure) return nothing;
    if (failure.kind === 'refused' && failure.problem.status === 404)
      return html`<p>${msg('There is no booking with this number among yours.')}</p>
        <p><a href="/">${msg('To the start page')}</a></p>`;
    return html`<ui-failure .failure=${failure} @retry=${() => this.#feed.ask()}></ui-failure>`;
  }

  /** The present stays while somebody looks back: what they typed is there when they return. */
  #found(booking: Booking, receipt: boolean) {
    const { version } = this;
    const past = version !== undefined;
    const whole = this.#whole(booking);
    const waits = !past && !this.#panels.areSettled;
    return html`
      ${
        version === undefined
          ? nothing
          : html`<booking-travel
              .now=${booking}
              .version=${version}
              .history=${this.history}
            ></booking-travel>`
      }
      <div class="present" ?hidden=${past}>
        ${receipt ? html`<booking-placed .booking=${booking}></booking-placed>` : nothing}
        <sales-decision .booking=${booking}></sales-decision>
        <div class=${waits ? 'waiting' : ''}>
          ${waits ? this.#loading() : nothing}
          <div class="whole">${whole}</div>
        </div>
      </div>
    `;
  }

  #whole(booking: Booking) {
    const { actions, bookingId, seller } = booking;
    const changeable = CHANGES.some((action) => actions.includes(action));
    return html`
      ${this.me ? this.#panels.view({ booking, me: this.me }) : nothing}
      ${
        changeable
          ? html`<p>
              <a href=${deskPath(bookingId, { q: '', seller: seller.id })}>
                ${msg('Add products from the catalog')}
              </a>
            </p>`
          : nothing
      }
      <div class=${changeable ? 'side-by-side' : ''}>
        ${changeable ? html`<booking-draft .booking=${booking}></booking-draft>` : nothing}
        <booking-status ?short=${changeable} .booking=${booking}></booking-status>
      </div>
      ${changeable ? nothing : html`<booking-withdraw .booking=${booking}></booking-withdraw>`}
      <purchase-order .booking=${booking}></purchase-order>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-page': BookingPage;
  }
}
