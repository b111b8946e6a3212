import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { readBooking } from './booking-queries.js';
import type { Booking } from './contract.js';

const EVERY_MS = 2_000;
const AT_MOST_MS = 30_000;

interface Reader {
  api(): ApiClient;
  /** The booking to follow, if any, and the version of it that is held already. */
  followed(): { readonly bookingId: string; readonly version?: number } | undefined;
  arrived(booking: Booking): void;
}

/**
 * Follows a booking that others may change, by conditional requests while the page is visible.
 * When the service is away it asks less and less often.
 */
export class BookingFeed implements ReactiveController {
  failure: Failure | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = EVERY_MS;
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly reader: Reader,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#looked);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#looked);
    this.#stop();
  }

  /** Follows from now on; asks at once only when nothing is held yet. */
  follow(): void {
    this.failure = undefined;
    const holds = this.reader.followed()?.version !== undefined;
    this.#restart(holds ? EVERY_MS : 0);
  }

  /** Asks at once, after a failure or a while away. */
  ask(): void {
    this.#restart(0);
  }

  readonly #looked = (): void => this.ask();

  #restart(wait: number): void {
    this.#stop();
    this.#pause = EVERY_MS;
    if (document.visibilityState === 'visible') this.#askIn(wait);
  }

  #askIn(wait: number): void {
    const run = this.#run;
    this.#timer = setTimeout(() => void this.#ask(run), wait);
  }

  #stop(): void {
    this.#run++;
    clearTimeout(this.#timer);
  }

  async #ask(run: number): Promise<void> {
    const followed = this.reader.followed();
    if (!followed) return;
    const outcome = await readBooking(this.reader.api(), followed.bookingId, followed.version);
    if (run !== this.#run) return;
    const failed = outcome.kind !== 'answered' && outcome.kind !== 'unchanged';
    this.failure = failed ? outcome : undefined;
    if (outcome.kind === 'answered') this.reader.arrived(outcome.value);
    this.host.requestUpdate();
    // A refusal stays one; a missing sign-in is asked about again when the page is looked at.
    if (outcome.kind === 'refused' || outcome.kind === 'signed-out') return;
    this.#pause = failed ? Math.min(this.#pause * 2, AT_MOST_MS) : EVERY_MS;
    this.#askIn(this.#pause);
  }
}
