import '@awesome.me/webawesome/dist/components/badge/badge.js';
import { html, nothing } from 'lit';
import { formatCount, formatDate, formatInstant, formatMoney } from '../../kernel/format.js';
import type { BookingSummary, Side } from './contract.js';
import { isTurnOf, shortNumber, summaryWords, turnWords } from './status.js';
import { otherParty } from './summary.js';

/** One booking in a list: all of the row leads to it. */
export function orderRow(row: BookingSummary, side: Side) {
  const { bookingId, status, lineCount, total, requestedDate, readFrom } = row;
  const { label, tone } = summaryWords(row, side);
  const turn = turnWords(side, status);
  return html`
    <li
      class=${isTurnOf(side, status) ? 'turn' : 'waits'}
      data-booking=${bookingId}
      data-read-from=${readFrom}
    >
      <a href="/bookings/${bookingId}">
        <strong class="party">${otherParty(row, side).name}</strong>
        <span class="what quiet small">
          <code>${shortNumber(bookingId)}</code> ·
          ${formatCount(lineCount, 'product')}${turn ? html` · <span class="whose">${turn}</span>` : nothing}
        </span>
        <span class="when quiet small">
          ${happened(row)}${requestedDate ? html`<br />For ${formatDate(requestedDate)}` : nothing}
        </span>
        <span class="total amount">${total ? formatMoney(total) : nothing}</span>
        <wa-badge variant=${tone} appearance="filled" pill>${label}</wa-badge>
      </a>
    </li>
  `;
}

/** What happened last that a list tells of, and when. */
function happened({ status, startedAt, placedAt, closedAt }: BookingSummary): string {
  if (closedAt) return `${capitalized(status)} ${formatInstant(closedAt)}`;
  return placedAt ? `Placed ${formatInstant(placedAt)}` : `Started ${formatInstant(startedAt)}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
