import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import type { Fulfilment } from './contract.js';
import { readFulfilment } from './fulfilment-queries.js';

const EVERY_MS = 2_000;
/** How often to ask for what nobody has begun yet. */
const NONE_YET_MS = 5_000;
const AT_MOST_MS = 30_000;

interface Reader {
  api(): ApiClient;
  /** The booking whose fulfilment to follow, and the version of it that is held already. */
  followed(): { readonly bookingId: string; readonly version?: number };
  arrived(fulfilment: Fulfilment): void;
}

/**
 * Follows a fulfilment that the other one may change, by conditional requests while the page is
 * visible. When the service is away it asks less and less often.
 */
export class FulfilmentFeed implements ReactiveController {
  failure: Failure | undefined;
  /** The service knows of no fulfilment: nobody has begun it. */
  noneYet = false;
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

  /** Follows another one from now on. */
  follow(): void {
    this.failure = undefined;
    this.noneYet = false;
    this.ask();
  }

  /** Asks at once, after a failure or a while away. */
  ask(): void {
    this.#stop();
    this.#pause = EVERY_MS;
    if (document.visibilityState === 'visible') this.#askIn(0);
  }

  readonly #looked = (): void => this.ask();

  #askIn(wait: number): void {
    const run = this.#run;
    this.#timer = setTimeout(() => void this.#ask(run), wait);
  }

  #stop(): void {
    this.#run++;
    clearTimeout(this.#timer);
  }

  async #ask(run: number): Promise<void> {
    const { bookingId, version } = this.reader.followed();
    const outcome = await readFulfilment(this.reader.api(), bookingId, version);
    if (run !== this.#run) return;
    this.#learn(outcome);
    this.host.requestUpdate();
    // A refusal stays one; a missing sign-in is asked about again when the page is looked at.
    if (this.failure && this.failure.kind !== 'unreachable') return;
    if (this.failure) this.#pause = Math.min(this.#pause * 2, AT_MOST_MS);
    else this.#pause = this.noneYet ? NONE_YET_MS : EVERY_MS;
    this.#askIn(this.#pause);
  }

  #learn(outcome: Outcome<Fulfilment>): void {
    const failed = outcome.kind !== 'answered' && outcome.kind !== 'unchanged';
    this.noneYet = outcome.kind === 'refused' && outcome.problem.status === 404;
    this.failure = failed && !this.noneYet ? outcome : undefined;
    if (outcome.kind === 'answered') this.reader.arrived(outcome.value);
  }
}
