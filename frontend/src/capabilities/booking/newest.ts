import type { Booking } from './contract.js';

/**
 * What to show after another state of a booking came in: never an older version than the one
 * shown, in whatever order the answers arrive.
 */
export function newest(shown: Booking | undefined, next: Booking | undefined): Booking | undefined {
  if (!shown || !next) return next ?? shown;
  const older = next.bookingId === shown.bookingId && next.version <= shown.version;
  return older ? shown : next;
}
