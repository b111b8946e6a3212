import { msg, str } from '@lit/localize';
import { formatMoney } from '../../kernel/format.js';
import type { BookingState, BookingSummary, Side } from './contract.js';
import { type ListPages, reaches } from './list-pages.js';
import { summaryWords } from './status.js';
import { otherParty } from './summary.js';

/** More than these at once are counted instead of told one by one. */
const MOST_TOLD = 3;

const NEW = (count: number) => msg(str`${count} new orders.`);
const CHANGED = (count: number) => msg(str`${count} orders changed.`);
const GONE = (count: number) => msg(str`${count} orders left this list.`);

const LEFT: Record<BookingState, (name: string) => string> = {
  draft: (name) => msg(str`${name}: not a draft any more.`),
  placed: (name) => msg(str`${name}: not placed any more.`),
  confirmed: (name) => msg(str`${name}: not confirmed any more.`),
  rejected: (name) => msg(str`${name}: not rejected any more.`),
  withdrawn: (name) => msg(str`${name}: not withdrawn any more.`),
};

/** What a list showed at one moment, and how far it went down. */
export interface Shown {
  readonly rows: readonly BookingSummary[];
  readonly pages: ListPages;
}

/**
 * What others did between two moments, in a few words; none when there is nothing to tell.
 *
 * @param beside the number of a booking that the page shows whole: what happens to it is told there
 */
export function newsOf(before: Shown, after: Shown, side: Side, beside?: string): string {
  const earlier = byNumber(before);
  const later = byNumber(after);
  const changed = after.rows.filter(({ bookingId, status }) => {
    const row = earlier.get(bookingId);
    return row !== undefined && row.status !== status && bookingId !== beside;
  });
  return [
    told(missing(after, earlier, before.pages), NEW, (row) => newcomer(row, side)),
    told(changed, CHANGED, (row) => changedRow(row, side)),
    told(missing(before, later, after.pages), GONE, (row) => left(row, side)),
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
  many: (count: number) => string,
  one: (row: BookingSummary) => string,
): string {
  return rows.length > MOST_TOLD ? many(rows.length) : rows.map(one).join(' ');
}

function newcomer(row: BookingSummary, side: Side): string {
  // It is new in this list alone, and was decided on.
  if (row.closedAt) return changedRow(row, side);
  const { name } = otherParty(row, side);
  return row.total
    ? msg(str`New order: ${name}, ${formatMoney(row.total)}.`)
    : msg(str`New order: ${name}.`);
}

function changedRow(row: BookingSummary, side: Side): string {
  return `${otherParty(row, side).name}: ${summaryWords(row, side).label}.`;
}

function left(row: BookingSummary, side: Side): string {
  return LEFT[row.status](otherParty(row, side).name);
}
