import type { Fulfilment } from './contract.js';

/** What to show after another state came in: never an older version than the one shown. */
export function newest(shown: Fulfilment | undefined, next: Fulfilment): Fulfilment {
  if (shown?.bookingId !== next.bookingId) return next;
  return next.version > shown.version ? next : shown;
}
