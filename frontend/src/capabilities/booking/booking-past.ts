import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatMoney } from '../../kernel/format.js';
import { badge } from '../../ui/badge.styles.js';
import { base, sheet } from '../../ui/styles.js';
import { bookingPastStyles } from './booking-past.styles.js';
import { comparedLineView } from './compared-line-view.js';
import type { Booking } from './contract.js';
import { differenceWords, statusLabel } from './difference-words.js';
import { type Difference, comparedLines, differences } from './differences.js';
import { partiesStyles, partiesView } from './parties-view.js';
import './purchase-order.js';

/** A booking as it was at a version, only to be read, with what is different from the one before. */
@customElement('booking-past')
export class BookingPast extends LitElement {
  static override styles = [base, sheet, badge, partiesStyles, bookingPastStyles];

  @property({ attribute: false }) booking!: Booking;
  /** As it was one version earlier; nothing when it was just started. */
  @property({ attribute: false }) earlier: Booking | undefined;
  @property({ type: Number }) newest = 0;

  override render() {
    const { booking, earlier } = this;
    const found = differences(earlier, booking);
    const isPast = booking.version < this.newest;
    return html`
      <section class="sheet ${isPast ? 'past' : ''}" aria-labelledby="heading">
        <header>
          <h2 id="heading">
            ${isPast ? msg(str`As it was at version ${booking.version}`) : msg('As it is now')}
          </h2>
          ${this.#status(found)}
        </header>
        ${
          isPast
            ? html`<p class="mark">
                ${msg('This is the past: it can be read, and nothing can be done with it.')}
              </p>`
            : nothing
        }
        <div>
          <h3>${msg('What changed')}</h3>
          ${this.#changes(found)}
        </div>
        ${booking.reason ? html`<blockquote>${booking.reason}</blockquote>` : nothing}
        ${partiesView(booking, found.some(isOfDelivery))} ${this.#lines()}
      </section>
      <purchase-order .booking=${booking} .newest=${this.newest}></purchase-order>
    `;
  }

  #status(found: readonly Difference[]) {
    const change = found.find((difference) => difference.kind === 'status');
    return html`
      <span class="status">
        ${change ? html`<del>${statusLabel(change.from)}</del> <span aria-hidden="true">→</span>` : nothing}
        <span class="badge outlined ${change ? 'brand' : ''}"
          >${statusLabel(this.booking.status)}</span
        >
      </span>
    `;
  }

  #changes(found: readonly Difference[]) {
    if (found.length === 0) return html`<p class="quiet">${msg('Nothing that is shown here.')}</p>`;
    return html`<ul class="changes">
      ${found.map((difference) => html`<li>${differenceWords(difference)}</li>`)}
    </ul>`;
  }

  #lines() {
    const { booking, earlier } = this;
    const lines = comparedLines(earlier?.lines ?? [], booking.lines);
    return html`
      <div>
        <h3>${msg('Products')}</h3>
        ${
          lines.length === 0
            ? html`<p class="quiet">${msg('None yet.')}</p>`
            : html`<ul class="lines">
                ${lines.map(comparedLineView)}
              </ul>`
        }
        ${
          booking.total
            ? html`<p class="total">
                <span>${msg('Total')}</span>
                <strong class="amount">${formatMoney(booking.total)}</strong>
              </p>`
            : nothing
        }
      </div>
    `;
  }
}

function isOfDelivery({ kind }: Difference): boolean {
  return kind === 'delivery-set' || kind === 'delivery-field';
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-past': BookingPast;
  }
}
