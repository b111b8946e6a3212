import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Booking, BookingHistory, BookingPage, BookingState, Side } from './contract.js';

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

/** The booking as it was at a version, which never changes. */
export function readBookingAt(
  api: ApiClient,
  bookingId: string,
  version: number,
): Promise<Outcome<Booking>> {
  const params = { path: { bookingId }, query: { version } };
  return outcomeOf(api.GET('/api/bookings/{bookingId}', { params }));
}

export function readHistory(api: ApiClient, bookingId: string): Promise<Outcome<BookingHistory>> {
  const params = { path: { bookingId } };
  return outcomeOf(api.GET('/api/bookings/{bookingId}/history', { params }));
}

/** Which rows of a list to read. */
export interface ListQuery {
  readonly status?: BookingState;
  readonly cursor?: string;
  readonly limit: number;
}

/** A page of what the person buys, or of what they sell. */
export function readList(
  api: ApiClient,
  side: Side,
  query: ListQuery,
  etag?: string,
): Promise<Outcome<BookingPage>> {
  const header = etag === undefined ? {} : { 'If-None-Match': etag };
  if (side === 'buyer') return outcomeOf(api.GET('/api/bookings', { params: { query, header } }));
  const params = { query: salesQuery(query), header };
  return outcomeOf(api.GET('/api/sales-orders', { params }));
}

/** A draft is the buyer's alone: no seller can ask for it. */
function salesQuery({ status, ...page }: ListQuery) {
  return status === undefined || status === 'draft' ? page : { ...page, status };
}
