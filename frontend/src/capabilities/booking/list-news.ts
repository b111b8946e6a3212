import { formatMoney } from '../../kernel/format.js';
import type { BookingSummary, Side } from './contract.js';
import { type ListPages, reaches } from './list-pages.js';
import { summaryWords } from './status.js';
import { otherParty } from './summary.js';

/** More than these at once are counted instead of told one by one. */
const MOST_TOLD = 3;

/** What a list showed at one moment, and how far it went down. */
export interface Shown {
  readonly rows: readonly BookingSummary[];
  readonly pages: ListPages;
}

/** What others did between two moments, in a few words; none when there is nothing to tell. */
export function newsOf(before: Shown, after: Shown, side: Side): string {
  const earlier = byNumber(before);
  const later = byNumber(after);
  const changed = after.rows.filter(({ bookingId, status }) => {
    const row = earlier.get(bookingId);
    return row !== undefined && row.status !== status;
  });
  return [
    told(missing(after, earlier, before.pages), 'new orders', (row) => newcomer(row, side)),
    told(changed, 'orders changed', (row) => changedRow(row, side)),
    told(missing(before, later, after.pages), 'orders left this list', (row) => left(row, side)),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Rows that the other list leaves out, although it goes down as far as they are. */
function missing({ rows }: Shown, other: ReadonlyMap<string, unknown>, pages: ListPages) {
  return rows.filter((row) => !other.has(row.bookingId) && reaches(pages, row));
}

function byNumber({ rows }: Shown): ReadonlyMap<string, BookingSummary> {
  return new Map(rows.map((row) => [row.bookingId, row]));
}

function told(
  rows: readonly BookingSummary[],
  many: string,
  one: (row: BookingSummary) => string,
): string {
  return rows.length > MOST_TOLD ? `${rows.length} ${many}.` : rows.map(one).join(' ');
}

function newcomer(row: BookingSummary, side: Side): string {
  // It is new in this list alone, and was decided on.
  if (row.closedAt) return changedRow(row, side);
  const total = row.total ? `, ${formatMoney(row.total)}` : '';
  return `New order: ${otherParty(row, side).name}${total}.`;
}

function changedRow(row: BookingSummary, side: Side): string {
  return `${otherParty(row, side).name}: ${summaryWords(row, side).label}.`;
}

function left(row: BookingSummary, side: Side): string {
  return `${otherParty(row, side).name}: not ${row.status} any more.`;
}
