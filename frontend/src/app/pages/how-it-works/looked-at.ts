import type { Booking, BookingSummary, Side } from '../../../capabilities/booking/contract.js';
import { summaryOf } from '../../../capabilities/booking/summary.js';
import type { Me } from '../../../kernel/context.js';
import type { Passed } from '../../exchange/passed.js';

/** From which side a person looks at bookings; neither, for a stranger or who only operates. */
export function sideOf(me: Me | undefined): Side | undefined {
  if (me?.roles.includes('buyer')) return 'buyer';
  return me?.roles.includes('seller') ? 'seller' : undefined;
}

/** The bookings to choose from: those that this page holds, and the rest of the list. */
export function choicesOf(
  bookings: ReadonlyMap<string, Booking>,
  rows: readonly BookingSummary[],
): readonly BookingSummary[] {
  const held = [...bookings.values()].reverse().map(summaryOf);
  const rest = rows.filter(({ bookingId }) => !bookings.has(bookingId));
  return [...held, ...rest];
}

/** The booking of these that was touched last; the first one, when none was. */
export function lastTouched(
  passed: readonly Passed[],
  choices: readonly BookingSummary[],
): string | undefined {
  const known = new Set(choices.map(({ bookingId }) => bookingId));
  return (
    passed.find(({ bookingId }) => bookingId !== undefined && known.has(bookingId))?.bookingId ??
    choices[0]?.bookingId
  );
}
