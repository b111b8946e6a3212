import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { BookingSummary, Side } from '../../../capabilities/booking/contract.js';
import { shortNumber, summaryWords } from '../../../capabilities/booking/status.js';
import { otherParty } from '../../../capabilities/booking/summary.js';

/** Which booking to look at, of those that are known; a buyer may begin a new one. */
export function bookingChoice(
  rows: readonly BookingSummary[],
  side: Side,
  current: string,
  choose: (bookingId: string) => void,
) {
  return html`
    <div class="choice">
      <label for="booking">${msg('Booking')}</label>
      <select
        id="booking"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${
          side === 'buyer'
            ? html`<option value="" .selected=${current === ''}>${msg('A new booking')}</option>`
            : nothing
        }
        ${rows.map(
          (row) =>
            html`<option value=${row.bookingId} .selected=${row.bookingId === current}>
              ${inWords(row, side)}
            </option>`,
        )}
      </select>
    </div>
  `;
}

function inWords(row: BookingSummary, side: Side): string {
  const number = shortNumber(row.bookingId);
  return msg(str`${number}, ${otherParty(row, side).name}, ${summaryWords(row, side).label}`);
}
