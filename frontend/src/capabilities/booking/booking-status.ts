import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { apiContext } from '../../kernel/context.js';
import { badge } from '../../ui/badge.styles.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import './booking-lines.js';
import { bookingStatusStyles } from './booking-status.styles.js';
import './booking-timeline.js';
import type { Booking } from './contract.js';
import { FollowedBooking } from './followed-booking.js';
import { newest } from './newest.js';
import { partiesStyles, partiesView } from './parties-view.js';
import { shownLines } from './pending-lines.js';
import { statusWords } from './status.js';

/**
 * How a booking stands and how it came there. It never goes back to an older version. Its state is
 * handed to it; or, where there is nobody to do so, it follows a booking by its number.
 */
@customElement('booking-status')
export class BookingStatus extends LitElement {
  static override styles = [base, sheet, badge, partiesStyles, bookingStatusStyles];

  @consume({ context: apiContext, subscribe: true }) private api: ApiClient | undefined;
  /** Leaves out the contents, where they are shown beside it. */
  @property({ type: Boolean }) short = false;
  /** The number of the booking to read and follow, where nobody hands its state. */
  @property({ attribute: 'booking-id' }) bookingId = '';
  /** Leaves out all but how it stands. */
  @property({ type: Boolean }) glance = false;
  #booking: Booking | undefined;
  readonly #followed = new FollowedBooking(this, {
    api: () => this.api,
    bookingId: () => (this.#booking ? undefined : bookingIdOf(this.bookingId)),
  });

  get booking(): Booking | undefined {
    return this.#booking ?? this.#followed.state;
  }

  /** The state to show; an older one than shown is left out. */
  @property({ attribute: false })
  set booking(next: Booking | undefined) {
    this.#booking = next && newest(this.#booking, next);
  }

  override render() {
    const { booking } = this;
    return html`${this.#failure()} ${booking ? this.#sheet(booking) : this.#loading()}`;
  }

  #sheet(booking: Booking) {
    const { label, tone, next } = statusWords(booking);
    return html`
      <section class="sheet" aria-labelledby="heading">
        <header>
          <h2 id="heading">${msg('Status')}</h2>
          <span class="badge ${tone}">${label}</span>
          <span class="version quiet small">${msg(str`version ${booking.version}`)}</span>
        </header>
        <p aria-live="polite">${next}</p>
        ${booking.reason ? html`<blockquote>${booking.reason}</blockquote>` : nothing}
        ${this.glance ? nothing : this.#details(booking)}
      </section>
    `;
  }

  #loading() {
    if (!this.bookingId || this.#followed.failure) return nothing;
    return html`<wa-skeleton
      effect="sheen"
      role="status"
      aria-label=${msg('The booking is loading')}
    ></wa-skeleton>`;
  }

  #failure() {
    const { failure } = this.#followed;
    if (!failure) return nothing;
    if (isUnknown(failure))
      return html`<p>${msg('There is no booking with this number among yours.')}</p>`;
    return html`<ui-failure .failure=${failure} @retry=${() => this.#followed.ask()}></ui-failure>`;
  }

  #details(booking: Booking) {
    return html`
      <div class="columns">
        ${this.short ? nothing : this.#contents(booking)}
        <div>
          <h3>${msg('What happened')}</h3>
          <booking-timeline
            .bookingId=${booking.bookingId}
            .version=${booking.version}
          ></booking-timeline>
        </div>
      </div>
    `;
  }

  #contents(booking: Booking) {
    return html`
      <div>
        ${partiesView(booking)}
        <h3>${msg('Products')}</h3>
        <booking-lines .lines=${shownLines(booking, [])} .total=${booking.total}></booking-lines>
      </div>
    `;
  }
}

/** As the service writes it. */
function bookingIdOf(text: string): string | undefined {
  return text.trim().toLowerCase() || undefined;
}

function isUnknown(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.problem.status === 404;
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-status': BookingStatus;
  }
}
