import type { BookingSummary } from './contract.js';
import { newestFirst } from './summary.js';

/** Rows as the service gave them, from the newest on. */
export interface ListPages {
  readonly items: readonly BookingSummary[];
  /** Where the next page begins; absent after the last one. */
  readonly next?: string | undefined;
}

/** The first rows were read again; those below what one request can ask for stay as they are. */
export function readAgain(before: ListPages, head: ListPages): ListPages {
  const last = head.items.at(-1);
  if (!last || head.next === undefined) return head;
  const below = before.items.filter((row) => newestFirst(row, last) > 0);
  if (below.length === 0) return head;
  return { items: [...head.items, ...below], next: before.next };
}

/** The next page comes below; a row that moved over to it meanwhile is there once. */
export function extended(before: ListPages, page: ListPages): ListPages {
  const again = new Set(page.items.map(({ bookingId }) => bookingId));
  const above = before.items.filter(({ bookingId }) => !again.has(bookingId));
  return { items: [...above, ...page.items], next: page.next };
}

/** Whether a row's place is among those read, and not further down. */
export function reaches({ items, next }: ListPages, row: BookingSummary): boolean {
  const last = items.at(-1);
  return next === undefined || (last !== undefined && newestFirst(row, last) < 0);
}
