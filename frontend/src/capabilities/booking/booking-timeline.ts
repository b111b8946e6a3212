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
import { FollowedHistory } from './followed-history.js';

/** What happened to a booking, in words, the latest first. */
@customElement('booking-timeline')
export class BookingTimeline extends LitElement {
  static override styles = [
    base,
    timeline,
    css`
      wa-skeleton {
        block-size: 3rem;
        margin-block-end: 1rem;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property() bookingId = '';
  /** The version to tell about; a newer one reads the history again. */
  @property({ type: Number }) version = 0;
  readonly #followed = new FollowedHistory(this, () => this.api);

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
    if (!history) return html`<wa-skeleton effect="sheen"></wa-skeleton>`;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-timeline': BookingTimeline;
  }
}
