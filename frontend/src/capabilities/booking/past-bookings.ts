import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { readBookingAt } from './booking-queries.js';
import type { Booking } from './contract.js';

/** As many states as a long walk through several bookings touches. */
const MOST_KEPT = 500;

const ofClient = new WeakMap<ApiClient, PastBookings>();

/** Bookings as they were. What was never changes, so no version is read twice. */
export class PastBookings {
  readonly #kept = new Map<string, Booking>();
  readonly #underWay = new Map<string, Promise<Failure | undefined>>();

  constructor(private readonly api: ApiClient) {}

  /** The ones that are kept as long as the page, for all who read through this client. */
  static of(api: ApiClient): PastBookings {
    const known = ofClient.get(api) ?? new PastBookings(api);
    ofClient.set(api, known);
    return known;
  }

  at(bookingId: string, version: number): Booking | undefined {
    return this.#kept.get(key(bookingId, version));
  }

  /** Reads a state that is not kept yet; answers why that was not possible. */
  read(bookingId: string, version: number): Promise<Failure | undefined> {
    const wanted = key(bookingId, version);
    if (this.#kept.has(wanted)) return Promise.resolve(undefined);
    const reading =
      this.#underWay.get(wanted) ??
      this.#ask(bookingId, version).finally(() => this.#underWay.delete(wanted));
    this.#underWay.set(wanted, reading);
    return reading;
  }

  async #ask(bookingId: string, version: number): Promise<Failure | undefined> {
    const outcome = await readBookingAt(this.api, bookingId, version);
    if (outcome.kind === 'unchanged') throw new Error('Nothing was held that could be unchanged');
    if (outcome.kind !== 'answered') return outcome;
    this.#keep(key(bookingId, version), outcome.value);
    return undefined;
  }

  #keep(wanted: string, state: Booking): void {
    this.#kept.set(wanted, state);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

function key(bookingId: string, version: number): string {
  return `${bookingId}@${version}`;
}
