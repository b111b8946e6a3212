import { msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { shortNumber } from '../../../capabilities/booking/status.js';
import { formatMoment } from '../../../kernel/format.js';
import { base } from '../../../ui/styles.js';
import type { Passed } from '../../exchange/passed.js';

/** What passed between elements, in words: when, from whom, what, to whom, and what was in it. */
@customElement('exchange-log')
export class ExchangeLog extends LitElement {
  static override styles = [
    base,
    css`
      div {
        max-block-size: 33rem;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.1rem 0.9rem;
        padding-block: 0.6rem;
        border-block-start: 1px solid var(--rb-line);
      }
      li:first-child {
        border-block-start: none;
      }
      time {
        font-variant-numeric: tabular-nums;
      }
      p,
      code {
        overflow-wrap: anywhere;
      }
      .event {
        font-weight: 600;
      }
      .what {
        grid-column: 2;
      }
      .empty {
        padding-block: 0.5rem;
      }
    `,
  ];

  /** The latest first. */
  @property({ attribute: false }) passed: readonly Passed[] = [];

  override render() {
    if (this.passed.length === 0)
      return html`<p class="empty quiet">
        ${msg('Nothing yet. What passes on this page and on the others is listed here.')}
      </p>`;
    return html`
      <div role="region" tabindex="0" aria-label=${msg('What passed lately')}>
        <ol>
          ${repeat(this.passed, ({ id }) => id, entry)}
        </ol>
      </div>
    `;
  }
}

function entry({ at, event, from, to, bookingId, version, words }: Passed) {
  return html`
    <li data-event=${event}>
      <time class="quiet small" datetime=${new Date(at).toISOString()}>${formatMoment(at)}</time>
      <p class="small">
        <code>${from}</code> <span aria-hidden="true">→</span
        ><span class="visually-hidden">${msg('hands')}</span> <code class="event">${event}</code>
        <span aria-hidden="true">→</span><span class="visually-hidden">${msg('to')}</span>
        ${to.length === 0 ? msg('nobody outside it') : to.map((name, at) => receiver(name, at))}
      </p>
      <p class="what small quiet">
        ${bookingId ? html`<strong>${essentials(bookingId, version)}</strong>` : nothing} ${words}
      </p>
    </li>
  `;
}

function receiver(name: string, at: number) {
  return html`${at > 0 ? ', ' : nothing}<code>${name}</code>`;
}

function essentials(bookingId: string, version: number | undefined): string {
  const number = shortNumber(bookingId);
  return version === undefined
    ? msg(str`Booking ${number}:`)
    : msg(str`Booking ${number}, version ${version}:`);
}

declare global {
  interface HTMLElementTagNameMap {
    'exchange-log': ExchangeLog;
  }
}
