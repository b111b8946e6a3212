import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../capabilities/booking/booking-list.js';
import type { Booking, BookingState } from '../../capabilities/booking/contract.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { base } from '../../ui/styles.js';
import { FurtherBookings } from '../further-bookings.js';
import { listPath } from '../routes.js';
import { listPageStyles } from './list-page.styles.js';
import { Page } from './page.js';
import { statusFilter } from './status-filter.js';

const CHOICES = [
  [undefined, msg('All')],
  ['draft', msg('Drafts')],
  ['placed', msg('Placed')],
  ['confirmed', msg('Confirmed')],
  ['rejected', msg('Rejected')],
  ['withdrawn', msg('Withdrawn')],
] as const;

/** All that the buyer ever ordered or began to. */
@customElement('orders-page')
export class OrdersPage extends Page {
  static override styles = [base, listPageStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property({ attribute: false }) status: BookingState | undefined;
  /** The newest state of each booking that is known. */
  @property({ attribute: false }) bookings: ReadonlyMap<string, Booking> = new Map();
  readonly #further = new FurtherBookings(this, 'buyer', () => this.api);

  override render() {
    return html`
      <h1 tabindex="-1">${msg('My orders')}</h1>
      ${statusFilter('orders', CHOICES, this.status)}
      <booking-list
        .status=${this.status}
        .newer=${this.bookings}
        .further=${this.#further.further}
      >
        <p slot="empty">${this.status ? filtered(this.status) : none}</p>
      </booking-list>
    `;
  }
}

const none = msg(html`You have not ordered anything yet. <a href="/">Choose from the catalog</a>.`);

const NONE_OF: Record<BookingState, string> = {
  draft: msg('No order of yours is a draft now.'),
  placed: msg('No order of yours is placed now.'),
  confirmed: msg('No order of yours is confirmed now.'),
  rejected: msg('No order of yours is rejected now.'),
  withdrawn: msg('No order of yours is withdrawn now.'),
};

function filtered(status: BookingState) {
  return html`${NONE_OF[status]} ${msg(html`<a href=${listPath('orders')}>See all of them</a>.`)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'orders-page': OrdersPage;
  }
}
