import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import {
  formatDate,
  formatInstant,
  formatMoney,
  formatNumber,
  plural,
} from '../../kernel/format.js';
import type { BookingSummary, Further, Side } from './contract.js';
import { isTurnOf, shortNumber, summaryWords, turnWords } from './status.js';
import { otherParty } from './summary.js';

/**
 * One booking in a list: all of the row leads to it.
 *
 * @param further what became of it, where that says more than its status
 */
export function orderRow(row: BookingSummary, side: Side, further?: Further) {
  const { bookingId, status, lineCount, total, requestedDate, readFrom } = row;
  const { label, tone } = further ?? summaryWords(row, side);
  const turn = turnWords(side, status, further);
  return html`
    <li
      class=${(further?.turn ?? isTurnOf(side, status)) ? 'turn' : 'waits'}
      data-booking=${bookingId}
      data-read-from=${readFrom}
    >
      <a href="/bookings/${bookingId}">
        <strong class="party">${otherParty(row, side).name}</strong>
        <span class="what quiet small">
          <code>${shortNumber(bookingId)}</code> ·
          <span class="count">${productsWords(lineCount)}</span
          >${turn ? html` · <span class="whose">${turn}</span>` : nothing}
        </span>
        <span class="when quiet small">${happened(row)}</span>
        <span class="wanted quiet small"
          >${requestedDate ? msg(str`For ${formatDate(requestedDate)}`) : nothing}</span
        >
        <span class="total amount">${total ? formatMoney(total) : nothing}</span>
        <span class="badge ${tone}">${label}</span>
      </a>
    </li>
  `;
}

/** What happened last that a list tells of, and when. */
function happened({ status, startedAt, placedAt, closedAt }: BookingSummary): string {
  const when = formatInstant(closedAt ?? placedAt ?? startedAt);
  switch (status) {
    case 'draft':
      return msg(str`Started ${when}`);
    case 'placed':
      return msg(str`Placed ${when}`);
    case 'confirmed':
      return msg(str`Confirmed ${when}`);
    case 'rejected':
      return msg(str`Rejected ${when}`);
    case 'withdrawn':
      return msg(str`Withdrawn ${when}`);
  }
}

function productsWords(lineCount: number): string {
  const count = formatNumber(lineCount);
  return plural(lineCount, {
    one: msg(str`${count} product`),
    other: msg(str`${count} products`),
  });
}
