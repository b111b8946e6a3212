import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Booking, BookingHistory } from './contract.js';

/** The booking now; `unchanged` when it is still at the version that the caller holds. */
export function readBooking(
  api: ApiClient,
  bookingId: string,
  heldVersion?: number,
): Promise<Outcome<Booking>> {
  const header = heldVersion === undefined ? {} : { 'If-None-Match': `"${heldVersion}"` };
  const params = { path: { bookingId }, header };
  return outcomeOf(api.GET('/api/bookings/{bookingId}', { params }));
}

export function readHistory(api: ApiClient, bookingId: string): Promise<Outcome<BookingHistory>> {
  const params = { path: { bookingId } };
  return outcomeOf(api.GET('/api/bookings/{bookingId}/history', { params }));
}
