import { type ReactiveControllerHost, html, nothing } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Me } from '../../kernel/context.js';
import type { Booking, Side } from '../booking/contract.js';
export { exchange } from './exchange.js';
import './fulfilment-planner.js';
import './fulfilment-status.js';
import { ListedFulfilments } from './listed-fulfilments.js';

/** A confirmed booking is shipped by its seller, and its buyer sees how far that is. */
export function bookingPanel({ booking, me }: { booking: Booking; me: Me }) {
  if (booking.status !== 'confirmed') return nothing;
  if (booking.seller.id === me.id)
    return html`<fulfilment-planner .booking=${booking}></fulfilment-planner>`;
  return html`<fulfilment-status .booking=${booking}></fulfilment-status>`;
}

/** Each row of a list says how far the shipping is. */
export function bookingsFurther(
  host: ReactiveControllerHost,
  side: Side,
  api: () => ApiClient,
): ListedFulfilments {
  return new ListedFulfilments(host, side, api);
}
