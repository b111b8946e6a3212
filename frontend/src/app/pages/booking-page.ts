import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { type PropertyValues, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../capabilities/booking/booking-draft.js';
import { BookingFeed } from '../../capabilities/booking/booking-feed.js';
import '../../capabilities/booking/booking-placed.js';
import '../../capabilities/booking/booking-status.js';
import '../../capabilities/booking/booking-withdraw.js';
import { type Booking, BookingChanged } from '../../capabilities/booking/contract.js';
import '../../capabilities/booking/sales-decision.js';
import { shortNumber } from '../../capabilities/booking/status.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { type Me, apiContext, meContext } from '../../kernel/context.js';
import { keepFocus } from '../../ui/focus.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import { BookingPanels } from '../booking-panels.js';
import { capabilities } from '../capabilities.js';
import { deskPath } from '../routes.js';
import { Page } from './page.js';

const CHANGES = ['add-line', 'change-quantity', 'remove-line', 'set-delivery', 'place'] as const;

/** One booking: how it stands, and what the person may do with it. */
@customElement('booking-page')
export class BookingPage extends Page {
  static override styles = [
    base,
    sheet,
    css`
      div {
        display: grid;
        gap: 1.25rem;
      }
      @media (min-width: 60rem) {
        .side-by-side {
          grid-template-columns: minmax(0, 1fr) minmax(22rem, 25rem);
          align-items: start;
        }
      }
      header code {
        overflow-wrap: anywhere;
      }
      wa-skeleton {
        block-size: 22rem;
      }
      /* A panel that knows its height only later would push it aside. */
      [loading] ~ * {
        display: none;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property() bookingId = '';
  /** The newest state that is known, if any. */
  @property({ attribute: false }) booking: Booking | undefined;
  /** The order was placed just now: begin with the receipt. */
  @property({ type: Boolean }) placed = false;
  /** What may add its panel to the page. */
  @property({ attribute: false }) capabilities = capabilities;
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
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#feed.follow();
  }

  override render() {
    const receipt =
      this.placed && this.booking?.status === 'placed' && this.booking.actions.includes('withdraw');
    return html`
      <div>
        <header>
          <h1 tabindex="-1">
            ${receipt ? 'Your order is placed' : html`Booking ${shortNumber(this.bookingId)}`}
          </h1>
          ${receipt ? nothing : html`<code class="quiet small">${this.bookingId}</code>`}
        </header>
        ${this.#failure()}
        ${this.booking && this.#panels.ready ? this.#found(this.booking, receipt) : this.#loading()}
      </div>
    `;
  }

  #loading() {
    if (this.#feed.failure) return nothing;
    return html`<wa-skeleton effect="sheen" role="status" aria-label="Loading"></wa-skeleton>`;
  }

  #failure() {
    const { failure } = this.#feed;
    if (!failure) return nothing;
    if (failure.kind === 'refused' && failure.problem.status === 404)
      return html`<p>There is no booking with this number among yours.</p>
        <p><a href="/">To the start page</a></p>`;
    return html`<ui-failure .failure=${failure} @retry=${() => this.#feed.ask()}></ui-failure>`;
  }

  #found(booking: Booking, receipt: boolean) {
    const { actions, bookingId, seller } = booking;
    const changeable = CHANGES.some((action) => actions.includes(action));
    return html`
      ${receipt ? html`<booking-placed .booking=${booking}></booking-placed>` : nothing}
      <sales-decision .booking=${booking}></sales-decision>
      ${this.me ? this.#panels.view({ booking, me: this.me }) : nothing}
      ${
        changeable
          ? html`<p>
              <a href=${deskPath(bookingId, { q: '', seller: seller.id })}>
                Add products from the catalog
              </a>
            </p>`
          : nothing
      }
      <div class=${changeable ? 'side-by-side' : ''}>
        ${changeable ? html`<booking-draft .booking=${booking}></booking-draft>` : nothing}
        <booking-status ?short=${changeable} .booking=${booking}></booking-status>
      </div>
      ${changeable ? nothing : html`<booking-withdraw .booking=${booking}></booking-withdraw>`}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-page': BookingPage;
  }
}
