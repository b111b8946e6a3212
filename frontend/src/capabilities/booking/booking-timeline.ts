import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { formatInstant } from '../../kernel/format.js';
import { base } from '../../ui/styles.js';
import { timeline } from '../../ui/timeline.styles.js';
import '../../ui/ui-failure.js';
import { HistoryRead } from './contract.js';
import { FollowedHistory } from './followed-history.js';

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
  readonly #followed = new FollowedHistory(
    this,
    () => this.api,
    (history) => this.dispatchEvent(new HistoryRead(history)),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bookingId') || changed.has('version'))
      this.#followed.follow(this.bookingId, this.version);
  }

  override render() {
    const { history, failure } = this.#followed;
    if (failure)
      return html`<ui-failure
        .failure=${failure}
        @retry=${() => void this.#followed.read()}
      ></ui-failure>`;
    if (!history) return this.#loading();
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
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-timeline': BookingTimeline;
  }
}
