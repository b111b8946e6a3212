import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { HistoryEntry } from '../../../capabilities/booking/contract.js';
import { FollowedHistory } from '../../../capabilities/booking/followed-history.js';
import type { ApiClient } from '../../../kernel/api/client.js';
import { apiContext } from '../../../kernel/context.js';
import { base } from '../../../ui/styles.js';
import '../../../ui/ui-failure.js';
import { formatWhen } from './moments.js';

/** The events that a booking consists of, by version: it grows at the top. */
@customElement('stream-view')
export class StreamView extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: 2.4rem minmax(0, 1fr);
        gap: 0.1rem 0.75rem;
        padding: 0.6rem 0.75rem;
        border-inline-start: 3px solid var(--rb-line);
      }
      .number {
        grid-row: span 2;
        font-family: var(--rb-font-display);
        font-size: 1.4rem;
        line-height: 1.1;
        text-align: end;
        font-variant-numeric: tabular-nums lining-nums;
      }
      .newest {
        border-color: var(--rb-accent);
        background: var(--rb-accent-wash);
        animation: arrive 0.5s ease-out;
      }
      .newest .number {
        color: var(--rb-accent);
        font-weight: 600;
      }
      code {
        overflow-wrap: anywhere;
      }
      wa-skeleton {
        block-size: 3rem;
      }
      @keyframes arrive {
        from {
          transform: translateY(-0.75rem);
          opacity: 0;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .newest {
          animation: none;
        }
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @property() bookingId = '';
  /** The newest version that is known; a newer one reads the stream again. */
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
        ${repeat(
          history.entries.toReversed(),
          ({ version }) => `${history.bookingId} ${version}`,
          (entry) => event(entry, entry.version === history.version),
        )}
      </ol>
    `;
  }
}

function event({ version, type, text, by, at }: HistoryEntry, isNewest: boolean) {
  return html`
    <li class=${isNewest ? 'newest' : ''} data-version=${version}>
      <span class="number">
        <span class="visually-hidden">${msg('Version')}</span>
        ${version}
      </span>
      <p>
        <code class="small">${type}</code>
      </p>
      <p class="small quiet">
        ${text} · ${by.name} · <time datetime=${at}>${formatWhen(at)}</time>
      </p>
    </li>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'stream-view': StreamView;
  }
}
