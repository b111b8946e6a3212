import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readList } from '../../../capabilities/booking/booking-queries.js';
import type { BookingPage, BookingSummary, Side } from '../../../capabilities/booking/contract.js';
import { type Guarantee, guaranteeOf } from '../../../capabilities/booking/list-guarantee.js';
import type { ApiClient } from '../../../kernel/api/client.js';
import { Polled } from '../../../kernel/api/polled.js';

const ROWS = 25;
const FIRST_PAUSE_MS = 30;
const LONGEST_PAUSE_MS = 500;

/** What a list says to somebody who asks. */
export interface Sight {
  readonly rows: readonly BookingSummary[];
  readonly guarantee: Guarantee;
}

interface Askers {
  /** With the token of the session. */
  you(): ApiClient;
  /** Without any. */
  others(): ApiClient;
}

/**
 * The same list asked for twice: with the session's token, and without one, as others do. Both are
 * asked when a newer version is known; the second one again and again, until it has caught up.
 */
export class VersionWatch implements ReactiveController {
  you: Sight | undefined;
  others: Sight | undefined;
  /** How long after its news others could see the version, at most; unknown until they can. */
  caughtUpAfter: number | undefined;
  /** For how long they have been behind. */
  behindFor = 0;
  #side: Side = 'buyer';
  #bookingId = '';
  #version = 0;
  #since: number | undefined;
  #pause = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #yours: Polled<BookingPage>;
  readonly #theirs: Polled<BookingPage>;

  constructor(host: ReactiveControllerHost, askers: Askers) {
    host.addController(this);
    this.#yours = new Polled<BookingPage>(host, {
      read: (etag) => readList(askers.you(), this.#side, { limit: ROWS }, etag),
      arrived: ({ items }, response) =>
        this.#youSee({ rows: items, guarantee: guaranteeOf(response) }),
      confirmed: (response) => this.#youSee(confirmed(this.you, response)),
    });
    this.#theirs = new Polled<BookingPage>(host, {
      read: (etag) => readList(askers.others(), this.#side, { limit: ROWS }, etag),
      arrived: ({ items }, response) =>
        this.#othersSee({ rows: items, guarantee: guaranteeOf(response) }),
      confirmed: (response) => this.#othersSee(confirmed(this.others, response)),
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  get failure() {
    return this.#yours.failure ?? this.#theirs.failure;
  }

  /** Whose list it is. */
  start(side: Side): void {
    this.#side = side;
    this.#yours.start();
    this.#theirs.start();
  }

  /** Asks both at once, after a failure or when others may have caught up. */
  ask(): void {
    this.#yours.ask();
    this.#theirs.ask();
  }

  /** There is this version of the booking. How long others take counts from now, if it is news. */
  expect(bookingId: string, version: number): void {
    const isAnother = bookingId !== this.#bookingId;
    if (!isAnother && version <= this.#version) return;
    this.#bookingId = bookingId;
    this.#version = version;
    this.#since = isAnother ? undefined : performance.now();
    this.caughtUpAfter = undefined;
    this.behindFor = 0;
    this.#pause = FIRST_PAUSE_MS;
    if (!isAnother) this.ask();
  }

  #youSee(sight: Sight | undefined): void {
    this.you = sight;
  }

  #othersSee(sight: Sight | undefined): void {
    this.others = sight;
    if (this.#since === undefined) return;
    this.behindFor = performance.now() - this.#since;
    const seen = rowOf(sight, this.#bookingId)?.version ?? 0;
    if (seen >= this.#version) {
      this.caughtUpAfter ??= this.behindFor;
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#theirs.ask(), this.#pause);
    this.#pause = Math.min(this.#pause * 1.5, LONGEST_PAUSE_MS);
  }
}

export function rowOf(sight: Sight | undefined, bookingId: string): BookingSummary | undefined {
  return sight?.rows.find((row) => row.bookingId === bookingId);
}

/** The rows are as they were; what is said about them may not be. */
function confirmed(before: Sight | undefined, response: Response): Sight | undefined {
  return before && { ...before, guarantee: guaranteeOf(response, before.guarantee) };
}
