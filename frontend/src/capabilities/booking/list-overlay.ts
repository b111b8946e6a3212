import type { BookingSummary } from './contract.js';
import { type ListPages, reaches } from './list-pages.js';
import { type ListView, isListed, isWanted, newestFirst } from './summary.js';

/** What this page knows of bookings besides the rows that were read last. */
export interface Known {
  /** As they were in any earlier answer. */
  readonly seen: Iterable<BookingSummary>;
  /** As some component of this page holds them. */
  readonly held: Iterable<BookingSummary>;
  /** Whether the rows were read without knowing of this state. */
  unread(row: BookingSummary): boolean;
}

/**
 * The rows to show: of each booking the newest version that is known, wherever it comes from.
 *
 * A booking that the answer leaves out is added only when the answer didn't know of its state:
 * otherwise the booking went on since, and it was left out because of that.
 */
export function shownRows(pages: ListPages, known: Known, view: ListView): BookingSummary[] {
  const rows = new Map(pages.items.map((row) => [row.bookingId, row]));
  const replace = (row: BookingSummary, isNew: boolean) => {
    const listed = rows.get(row.bookingId);
    if (listed ? row.version > listed.version : isNew) rows.set(row.bookingId, row);
  };
  for (const row of known.held) {
    const belongs = isListed(row, view) && reaches(pages, row);
    replace(row, belongs && known.unread(row));
  }
  // Last, because what is held may be older than what some list showed since.
  for (const row of known.seen) replace(row, false);
  return [...rows.values()].filter((row) => isWanted(row, view)).sort(newestFirst);
}
