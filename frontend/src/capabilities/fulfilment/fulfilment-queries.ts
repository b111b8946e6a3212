import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Side } from '../booking/contract.js';
import type { FoundFulfilment, FulfilmentPage } from './contract.js';

/** What there is of a fulfilment that may begin any time; `unchanged` if that is as it was. */
export function findFulfilment(
  api: ApiClient,
  bookingId: string,
  etag?: string,
): Promise<Outcome<FoundFulfilment>> {
  const header = etag === undefined ? {} : { 'If-None-Match': etag };
  const params = { query: { booking: bookingId }, header };
  return outcomeOf(api.GET('/api/fulfilments', { params }));
}

/** The newest of a person's fulfilments, as many as one request can ask for. */
export function readFulfilments(
  api: ApiClient,
  side: Side,
  etag?: string,
): Promise<Outcome<FulfilmentPage>> {
  const header = etag === undefined ? {} : { 'If-None-Match': etag };
  const params = { query: { limit: 200 }, header };
  return outcomeOf(
    side === 'buyer'
      ? api.GET('/api/deliveries', { params })
      : api.GET('/api/shipments', { params }),
  );
}

/** The confirmed order as it is signed now; none when it can't be had. */
export async function readHandover(api: ApiClient, bookingId: string): Promise<string | undefined> {
  const params = { path: { bookingId } };
  const outcome = await outcomeOf(api.GET('/api/bookings/{bookingId}', { params }));
  return outcome.kind === 'answered' ? outcome.value.handover : undefined;
}
