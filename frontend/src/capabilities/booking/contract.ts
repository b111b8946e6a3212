import type { components } from '../../kernel/api/schema.js';

export type Booking = components['schemas']['Booking'];
export type BookingLine = components['schemas']['BookingLine'];
export type BookingHistory = components['schemas']['BookingHistory'];
export type HistoryEntry = BookingHistory['entries'][number];
export type Delivery = components['schemas']['Delivery'];
export type Party = components['schemas']['Party'];
export type BookingSummary = components['schemas']['BookingSummary'];
export type BookingPage = components['schemas']['BookingPage'];

/** In the order in which a booking may go through them. */
export const BOOKING_STATUSES = [
  'draft',
  'placed',
  'confirmed',
  'rejected',
  'withdrawn',
] as const satisfies readonly BookingSummary['status'][];
export type BookingState = (typeof BOOKING_STATUSES)[number];

/** The part that a person has in a booking. */
export type Side = 'buyer' | 'seller';

/** A command was answered, or a newer state was read: this is how the booking is now. */
export class BookingChanged extends Event {
  static readonly type = 'booking-changed';

  constructor(
    readonly booking: Booking,
    /** What was done, when the person using this page did it. */
    readonly cause: 'started' | 'changed' | 'placed' | 'decided' | 'withdrawn' | 'read',
  ) {
    super(BookingChanged.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'booking-changed': BookingChanged;
  }
}
