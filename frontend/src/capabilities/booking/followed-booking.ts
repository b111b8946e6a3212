import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { BookingFeed } from './booking-feed.js';
import { type Booking, BookingChanged } from './contract.js';
import { newest } from './newest.js';

interface Subject {
  /** None yet, on a page that is still to say who asks. */
  api(): ApiClient | undefined;
  /** The number of the booking to follow, if any. */
  bookingId(): string | undefined;
}

/** The newest state of a booking that an element reads by itself, knowing no more than its number. */
export class FollowedBooking implements ReactiveController {
  #newest: Booking | undefined;
  #bookingId: string | undefined;
  #api: ApiClient | undefined;
  readonly #feed: BookingFeed;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly subject: Subject,
  ) {
    this.#feed = new BookingFeed(host, {
      api: () => this.#asked(),
      followed: () => this.#followed(),
      arrived: (booking) => this.#arrived(booking),
    });
    host.addController(this);
  }

  get state(): Booking | undefined {
    return this.#newest?.bookingId === this.subject.bookingId() ? this.#newest : undefined;
  }

  /** Why it is not known how the booking stands now. */
  get failure(): Failure | undefined {
    return this.#feed.failure;
  }

  /** Asks at once, after a failure. */
  ask(): void {
    this.#feed.ask();
  }

  hostUpdated(): void {
    const api = this.subject.api();
    const bookingId = this.subject.bookingId();
    if (bookingId === this.#bookingId && api === this.#api) return;
    this.#bookingId = bookingId;
    this.#api = api;
    this.#feed.follow();
  }

  #followed() {
    const { state } = this;
    if (!this.#bookingId || !this.#api) return undefined;
    return { bookingId: this.#bookingId, ...(state && { version: state.version }) };
  }

  #asked(): ApiClient {
    if (!this.#api) throw new Error('Nothing is followed without a client');
    return this.#api;
  }

  #arrived(booking: Booking): void {
    this.#newest = newest(this.#newest, booking);
    this.host.requestUpdate();
    this.host.dispatchEvent(new BookingChanged(booking, 'read'));
  }
}
