import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Side } from '../booking/contract.js';
import type { Fulfilment, FulfilmentPage } from './contract.js';

/** The fulfilment now; `unchanged` when it is still at the version that the caller holds. */
export function readFulfilment(
  api: ApiClient,
  bookingId: string,
  heldVersion?: number,
): Promise<Outcome<Fulfilment>> {
  const header = heldVersion === undefined ? {} : { 'If-None-Match': `"${heldVersion}"` };
  const params = { path: { bookingId }, header };
  return outcomeOf(api.GET('/api/fulfilments/{bookingId}', { params }));
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
