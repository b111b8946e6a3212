import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { apiContext } from '../../kernel/context.js';
import { formatInstant } from '../../kernel/format.js';
import { base } from '../../ui/styles.js';
import { timeline } from '../../ui/timeline.styles.js';
import '../../ui/ui-failure.js';
import { readHistory } from './booking-queries.js';
import { type BookingHistory, HistoryRead } from './contract.js';

const MOST_AWAITED = 12;

/** What happened to a booking, in words, the latest first. */
@customElement('booking-timeline')
export class BookingTimeline extends LitElement {
  static override styles = [
    base,
    timeline,
    css`
      /* As high as an entry of two lines and whose it is. */
      wa-skeleton {
        block-size: 3.4rem;
        margin-block-end: 1.4rem;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property() bookingId = '';
  /** The version to tell about; a newer one reads the history again. */
  @property({ type: Number }) version = 0;
  @state() private history: BookingHistory | undefined;
  @state() private failure: Failure | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bookingId') || changed.has('version')) void this.#read();
  }

  override render() {
    const { history, failure } = this;
    if (failure)
      return html`<ui-failure .failure=${failure} @retry=${() => this.#read()}></ui-failure>`;
    if (history?.bookingId !== this.bookingId) return this.#loading();
    return html`
      <ol>
        ${history.entries.toReversed().map(
          ({ text, by, at }) => html`
            <li>
              <p>${text}</p>
              <p class="quiet small">
                ${by.name} · <time datetime=${at}>${formatInstant(at)}</time>
              </p>
            </li>
          `,
        )}
      </ol>
    `;
  }

  /** Every version has its entry: as many are on their way. */
  #loading() {
    const entries = Math.min(this.version, MOST_AWAITED);
    return Array.from({ length: entries }, () => html`<wa-skeleton effect="sheen"></wa-skeleton>`);
  }

  async #read(): Promise<void> {
    const { bookingId } = this;
    if (!bookingId) return;
    const outcome = await readHistory(this.api, bookingId);
    if (bookingId !== this.bookingId || outcome.kind === 'unchanged') return;
    this.failure = outcome.kind === 'answered' ? undefined : outcome;
    if (outcome.kind !== 'answered' || !this.#isNewer(outcome.value)) return;
    this.history = outcome.value;
    this.dispatchEvent(new HistoryRead(outcome.value));
  }

  #isNewer(next: BookingHistory): boolean {
    const shown = this.history;
    return shown?.bookingId !== next.bookingId || next.version > shown.version;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-timeline': BookingTimeline;
  }
}
