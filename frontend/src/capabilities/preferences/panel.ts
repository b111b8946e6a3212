import { html, nothing } from 'lit';
import type { Me } from '../../kernel/context.js';
import type { Booking } from '../booking/contract.js';
import './decision-mail.js';

/** A buyer who waits for the decision can have it mailed. */
export function bookingPanel({ booking, me }: { booking: Booking; me: Me }) {
  const waits = booking.status === 'placed' && booking.buyer.id === me.id;
  return waits ? html`<decision-mail></decision-mail>` : nothing;
}
