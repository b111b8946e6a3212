import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { Polled } from '../../kernel/api/polled.js';
import { readBooking } from './booking-queries.js';
import type { Booking } from './contract.js';

interface Reader {
  api(): ApiClient;
  /** The booking to follow, if any, and the version of it that is held already. */
  followed(): { readonly bookingId: string; readonly version?: number } | undefined;
  arrived(booking: Booking): void;
}

/** Follows a booking that others may change, from the version that is held on. */
export class BookingFeed {
  #bookingId = '';
  readonly #polled: Polled<Booking>;

  constructor(
    host: ReactiveControllerHost,
    private readonly reader: Reader,
  ) {
    this.#polled = new Polled<Booking>(host, {
      // Components learn of newer versions on other ways too: the tag of the last answer may be old.
      read: () => readBooking(reader.api(), this.#bookingId, reader.followed()?.version),
      arrived: (booking) => reader.arrived(booking),
    });
  }

  get failure(): Failure | undefined {
    return this.#polled.failure;
  }

  /** Follows from now on; asks at once only when nothing is held yet. */
  follow(): void {
    const followed = this.reader.followed();
    if (!followed) {
      this.#polled.stop();
      return;
    }
    this.#bookingId = followed.bookingId;
    this.#polled.start(followed.version === undefined ? 'now' : 'later');
  }

  /** Asks at once, after a failure or a while away. */
  ask(): void {
    this.#polled.ask();
  }
}
