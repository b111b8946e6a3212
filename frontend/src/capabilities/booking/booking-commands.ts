import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { components } from '../../kernel/api/schema.js';
import type { Booking, Delivery } from './contract.js';

type Schemas = components['schemas'];

/** Which booking a command goes to, and under which idempotency key. */
export interface Addressee {
  readonly bookingId: string;
  readonly key: string;
}

/** For a decision that a person makes on what they saw. */
export interface Seen extends Addressee {
  readonly version: number;
}

/** The booking's commands. Each answers with the booking's state after it. */
export class BookingCommands {
  constructor(private readonly api: ApiClient) {}

  start(to: Addressee, body: Schemas['StartBooking']): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/start', options));
  }

  addLine(to: Addressee, body: Schemas['AddLine']): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/add-line', options));
  }

  changeQuantity(to: Addressee, body: Schemas['ChangeQuantity']): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/change-quantity', options));
  }

  removeLine(to: Addressee, body: Schemas['RemoveLine']): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/remove-line', options));
  }

  setDelivery(to: Addressee, body: Delivery): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/set-delivery', options));
  }

  place(to: Seen): Promise<Outcome<Booking>> {
    const options = { params: addressedAsSeen(to) };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/place', options));
  }

  withdraw(to: Addressee, body: Schemas['WithdrawPurchaseOrder']): Promise<Outcome<Booking>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/withdraw', options));
  }

  confirm(to: Seen): Promise<Outcome<Booking>> {
    const options = { params: addressedAsSeen(to) };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/confirm', options));
  }

  reject(to: Seen, body: Schemas['RejectSalesOrder']): Promise<Outcome<Booking>> {
    const options = { params: addressedAsSeen(to), body };
    return outcomeOf(this.api.POST('/api/bookings/{bookingId}/reject', options));
  }
}

function addressed({ bookingId, key }: Addressee) {
  return { path: { bookingId }, header: { 'Idempotency-Key': key } };
}

function addressedAsSeen({ bookingId, key, version }: Seen) {
  return {
    path: { bookingId },
    header: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
  };
}
