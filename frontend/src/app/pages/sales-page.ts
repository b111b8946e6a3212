import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Booking, BookingState } from '../../capabilities/booking/contract.js';
import '../../capabilities/booking/sales-orders.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { base } from '../../ui/styles.js';
import { FurtherBookings } from '../further-bookings.js';
import { listPath } from '../routes.js';
import { listPageStyles } from './list-page.styles.js';
import './open-booking.js';
import { Page } from './page.js';
import { statusFilter } from './status-filter.js';

const CHOICES = [
  [undefined, msg('All')],
  ['placed', msg('To decide')],
  ['confirmed', msg('Confirmed')],
  ['rejected', msg('Rejected')],
  ['withdrawn', msg('Withdrawn')],
] as const;

/** The seller's inbox, where their work begins. */
@customElement('sales-page')
export class SalesPage extends Page {
  static override styles = [base, listPageStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property({ attribute: false }) status: BookingState | undefined;
  /** The newest state of each booking that is known. */
  @property({ attribute: false }) bookings: ReadonlyMap<string, Booking> = new Map();
  readonly #further = new FurtherBookings(this, 'seller', () => this.api);

  override render() {
    return html`
      <h1 tabindex="-1">${msg('Sales orders')}</h1>
      ${statusFilter('sales', CHOICES, this.status)}
      <sales-orders
        .status=${this.status}
        .newer=${this.bookings}
        .further=${this.#further.further}
      >
        <p slot="empty">${this.status ? filtered(this.status) : none}</p>
      </sales-orders>
      <section class="by-number" aria-labelledby="by-number">
        <h2 id="by-number">${msg('Go to one by its number')}</h2>
        <open-booking></open-booking>
      </section>
    `;
  }
}

const none = msg('No order has come in yet. New ones appear here by themselves.');

const NONE_OF: Record<BookingState, string> = {
  draft: msg('There is nothing here yet.'),
  placed: msg('No order waits for you now.'),
  confirmed: msg('No order is confirmed now.'),
  rejected: msg('No order is rejected now.'),
  withdrawn: msg('No order is withdrawn now.'),
};

function filtered(status: BookingState) {
  return html`${NONE_OF[status]} ${msg(html`<a href=${listPath('sales')}>See all of them</a>.`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-page': SalesPage;
  }
}
