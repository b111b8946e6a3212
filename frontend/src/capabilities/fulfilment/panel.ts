import { html, nothing } from 'lit';
import type { Me } from '../../kernel/context.js';
import type { Booking } from '../booking/contract.js';
export { exchange } from './exchange.js';
import './fulfilment-planner.js';
import './fulfilment-status.js';

/** A confirmed booking is shipped by its seller, and its buyer sees how far that is. */
export function bookingPanel({ booking, me }: { booking: Booking; me: Me }) {
  if (booking.status !== 'confirmed') return nothing;
  if (booking.seller.id === me.id)
    return html`<fulfilment-planner .booking=${booking}></fulfilment-planner>`;
  return html`<fulfilment-status .booking=${booking}></fulfilment-status>`;
}
