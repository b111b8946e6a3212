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

export type Tone = 'neutral' | 'warning' | 'success' | 'danger' | 'brand';

/** What became of an order after it was confirmed, as those say who see to it. */
export interface Further {
  readonly label: string;
  readonly tone: Tone;
  /** Whether it waits for what only this side can do. */
  readonly turn: boolean;
}

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

/** The history of a booking was read: whoever holds the page hands it on to where it is told too. */
export class HistoryRead extends Event {
  static readonly type = 'history-read';

  constructor(readonly history: BookingHistory) {
    super(HistoryRead.type, { bubbles: true, composed: true });
  }
}

/** The person wants to see a booking as it was at a version. */
export class VersionChosen extends Event {
  static readonly type = 'version-chosen';

  constructor(
    readonly bookingId: string,
    readonly version: number,
  ) {
    super(VersionChosen.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'booking-changed': BookingChanged;
    'history-read': HistoryRead;
    'version-chosen': VersionChosen;
  }
}
