import '@awesome.me/webawesome/dist/components/badge/badge.js';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, sheet } from '../../ui/styles.js';
import './booking-lines.js';
import { bookingStatusStyles } from './booking-status.styles.js';
import './booking-timeline.js';
import type { Booking } from './contract.js';
import { deliveryView } from './delivery-view.js';
import { newest } from './newest.js';
import { shownLines } from './pending-lines.js';
import { statusWords } from './status.js';

/** How a booking stands and how it came there. It never goes back to an older version. */
@customElement('booking-status')
export class BookingStatus extends LitElement {
  static override styles = [base, sheet, bookingStatusStyles];

  /** Leaves out the contents, where they are shown beside it. */
  @property({ type: Boolean }) short = false;
  /** Leaves out all but how it stands. */
  @property({ type: Boolean }) glance = false;
  #booking: Booking | undefined;

  get booking(): Booking | undefined {
    return this.#booking;
  }

  @property({ attribute: false })
  set booking(next: Booking | undefined) {
    this.#booking = next && newest(this.#booking, next);
  }

  override render() {
    const { booking } = this;
    if (!booking) return nothing;
    const { label, tone, next } = statusWords(booking);
    return html`
      <section class="sheet" aria-labelledby="heading">
        <header>
          <h2 id="heading">Status</h2>
          <wa-badge variant=${tone} appearance="filled" pill>${label}</wa-badge>
          <span class="version quiet small">version ${booking.version}</span>
        </header>
        <p aria-live="polite">${next}</p>
        ${booking.reason ? html`<blockquote>${booking.reason}</blockquote>` : nothing}
        ${this.glance ? nothing : this.#details(booking)}
      </section>
    `;
  }

  #details(booking: Booking) {
    return html`
      <div class="columns">
        ${this.short ? nothing : this.#contents(booking)}
        <div>
          <h3>What happened</h3>
          <booking-timeline
            .bookingId=${booking.bookingId}
            .version=${booking.version}
          ></booking-timeline>
        </div>
      </div>
    `;
  }

  #contents(booking: Booking) {
    const { buyer, seller, total, delivery } = booking;
    return html`
      <div>
        <dl>
          <div>
            <dt>Buyer</dt>
            <dd>${buyer.name}</dd>
          </div>
          <div>
            <dt>Seller</dt>
            <dd>${seller.name}</dd>
          </div>
          <div>
            <dt>Delivery</dt>
            <dd>${delivery ? deliveryView(delivery) : html`<span class="quiet">Not set</span>`}</dd>
          </div>
        </dl>
        <h3>Products</h3>
        <booking-lines .lines=${shownLines(booking, [])} .total=${total}></booking-lines>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-status': BookingStatus;
  }
}
