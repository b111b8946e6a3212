import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BookingFeed } from '../../../capabilities/booking/booking-feed.js';
import { type Booking, BookingChanged, type Side } from '../../../capabilities/booking/contract.js';
import { shortNumber } from '../../../capabilities/booking/status.js';
import type { PickedOffer } from '../../../capabilities/catalog/contract.js';
import type { ApiClient } from '../../../kernel/api/client.js';
import { type Me, apiContext, meContext, strangerContext } from '../../../kernel/context.js';
import { base, form, sheet } from '../../../ui/styles.js';
import '../../../ui/ui-failure.js';
import { BookingPanels } from '../../booking-panels.js';
import { capabilities } from '../../capabilities.js';
import type { Passed } from '../../exchange/passed.js';
import { bookingChoice } from './booking-choice.js';
import './consistency-view.js';
import type { Shown } from './consistency-view.js';
import './following-switch.js';
import { liveBookingStyles } from './live-booking.styles.js';
import { choicesOf, lastTouched } from './looked-at.js';
import './stream-view.js';
import { elsewhere, tryBuying, tryDeciding } from './try-it.js';
import { VersionWatch } from './version-watch.js';

/** Elements that show the booking because it was handed to them. */
const SHOWING = ['booking-draft', 'sales-decision', 'booking-status'] as const;

/** One booking to do something with, and who sees which version of it when. */
@customElement('live-booking')
export class LiveBooking extends LitElement {
  static override styles = [base, form, sheet, liveBookingStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: strangerContext }) private stranger!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property() side: Side = 'buyer';
  /** The newest state of each booking that is known. */
  @property({ attribute: false }) bookings: ReadonlyMap<string, Booking> = new Map();
  /** What passed between elements, the latest first. */
  @property({ attribute: false }) passed: readonly Passed[] = [];
  @state() private picked: PickedOffer | undefined;
  /** The booking to look at, once the person chose one or did something; none, for a new one. */
  @state() private chosen: string | undefined;
  @state() private shown: readonly Shown[] = [];
  #bookingId = '';
  /** What the person did something with: looked at as soon as its state is handed over. */
  #touched = '';
  readonly #panels = new BookingPanels(this, () => capabilities);
  readonly #watch = new VersionWatch(this, { you: () => this.api, others: () => this.stranger });
  readonly #feed = new BookingFeed(this, {
    api: () => this.api,
    followed: () => this.#followed(),
    arrived: (booking) => this.dispatchEvent(new BookingChanged(booking, 'read')),
  });

  constructor() {
    super();
    this.addEventListener('booking-changed', ({ booking, cause }) => {
      if (cause !== 'read') this.#touched = booking.bookingId;
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('side')) this.#watch.start(this.side);
    if (this.bookings.has(this.#touched)) {
      this.chosen = this.#touched;
      this.#touched = '';
    }
    const before = this.#bookingId;
    this.#bookingId = this.chosen ?? lastTouched(this.passed, this.#choices) ?? '';
    if (this.#bookingId !== before) this.#feed.follow();
    const booking = this.#booking;
    if (booking) this.#watch.expect(booking.bookingId, booking.version);
  }

  override updated(): void {
    const shown = SHOWING.flatMap((name): Shown[] => {
      const element = this.renderRoot.querySelector<HTMLElement & { booking?: Booking }>(name);
      return element?.booking && !element.hidden
        ? [{ name, version: element.booking.version }]
        : [];
    });
    if (JSON.stringify(shown) !== JSON.stringify(this.shown)) this.shown = shown;
  }

  get #booking(): Booking | undefined {
    return this.bookings.get(this.#bookingId);
  }

  get #choices() {
    return choicesOf(this.bookings, this.#watch.you?.rows ?? []);
  }

  override render() {
    const { side, picked } = this;
    const booking = this.#booking;
    return html`
      ${this.#choice()}
      <div class="grid halves">
        <div class="column">
          ${
            side === 'buyer'
              ? tryBuying(booking, picked, (offer) => (this.picked = offer))
              : tryDeciding(booking, this.#panel(booking))
          }
        </div>
        <div class="column">${this.#consistency()}</div>
        <div class="wide"><slot></slot></div>
        ${this.#stream()}
        <div class="column">${elsewhere(side, booking, this.bookings)}</div>
      </div>
    `;
  }

  #choice() {
    const choices = this.#choices;
    const failure = this.#watch.failure ?? this.#feed.failure;
    return html`
      ${
        failure
          ? html`<ui-failure .failure=${failure} @retry=${() => this.#askAgain()}></ui-failure>`
          : nothing
      }
      ${
        choices.length > 0 || this.side === 'buyer'
          ? bookingChoice(choices, this.side, this.#bookingId, (id) => (this.chosen = id))
          : nothing
      }
    `;
  }

  #panel(booking: Booking | undefined) {
    return booking && this.me ? this.#panels.view({ booking, me: this.me }) : nothing;
  }

  #consistency() {
    const { you, others, caughtUpAfter, behindFor } = this.#watch;
    return html`
      <section class="sheet" aria-labelledby="who-sees">
        <h2 id="who-sees">${msg('Who sees which version')}</h2>
        <consistency-view
          .bookingId=${this.#bookingId}
          .you=${you}
          .others=${others}
          .caughtUpAfter=${caughtUpAfter}
          .behindFor=${behindFor}
          .shown=${this.shown}
        ></consistency-view>
        <p class="quiet">
          ${msg('Each thing you do adds one to the version. You see it at once: whatever of the list is behind your session is read from the booking itself. Others read the index, which is written right after you got your answer.')}
        </p>
        <following-switch @following-set=${() => this.#watch.ask()}></following-switch>
      </section>
    `;
  }

  #stream() {
    const booking = this.#booking;
    if (!booking) return nothing;
    return html`
      <section class="sheet" aria-labelledby="stream">
        <h2 id="stream">
          ${msg(str`All that is stored of booking ${shortNumber(booking.bookingId)}`)}
        </h2>
        <p class="quiet">
          ${msg('Nothing is overwritten: each change is added on top. What pages show of it is worked out from this stream.')}
        </p>
        <stream-view .bookingId=${booking.bookingId} .version=${booking.version}></stream-view>
      </section>
    `;
  }

  #askAgain(): void {
    this.#watch.ask();
    this.#feed.ask();
  }

  #followed() {
    const booking = this.#booking;
    if (!this.#bookingId) return undefined;
    return { bookingId: this.#bookingId, ...(booking && { version: booking.version }) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-booking': LiveBooking;
  }
}
