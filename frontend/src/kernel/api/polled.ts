import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure, Outcome } from './outcome.js';

const QUICK_MS = 2_000;
const SLOW_MS = 15_000;
const AWAY_MS = 30_000;
const SLOWER_BY = 1.5;
/** A minute without any news is a calm time. */
const CALM_AFTER = 30;
const DOUBTFUL_AFTER = 2;
const ACTIVITIES = ['pointerdown', 'keydown', 'wheel'] as const;

interface Resource<T> {
  /** Asks for it, if it is not what the entity tag says. */
  read(etag: string | undefined): Promise<Outcome<T>>;
  arrived(value: T, response: Response): void;
  /** It is what it was. */
  confirmed?(response: Response): void;
}

/**
 * A resource that others may change, asked for by conditional requests while the page is visible:
 * often, and less often in calm times, until the person does something. Answers are not to be
 * stored by the browser, so the entity tag is kept here. What was read stays when a request fails.
 */
export class Polled<T> implements ReactiveController {
  failure: Failure | undefined;
  #etag: string | undefined;
  #started = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = QUICK_MS;
  #calm = 0;
  #failures = 0;
  #run = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly resource: Resource<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#looked);
    window.addEventListener('online', this.#looked);
    for (const activity of ACTIVITIES)
      window.addEventListener(activity, this.#stirred, { passive: true });
    if (this.#started) this.ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#looked);
    window.removeEventListener('online', this.#looked);
    for (const activity of ACTIVITIES) window.removeEventListener(activity, this.#stirred);
    this.#cancel();
  }

  /** What was read may not be how it is any more, and nobody knows. */
  get doubtful(): boolean {
    return (
      this.failure !== undefined && (isFinal(this.failure) || this.#failures >= DOUBTFUL_AFTER)
    );
  }

  /** Begins with another resource, or with the same one anew; at once, or when it may have changed. */
  start(first: 'now' | 'later' = 'now'): void {
    this.#started = true;
    this.#etag = undefined;
    this.#succeeded();
    this.#quicken(first === 'now' ? 0 : QUICK_MS);
  }

  /** There is nothing to ask for any more. */
  stop(): void {
    this.#started = false;
    this.#succeeded();
    this.#cancel();
  }

  /** Asks at once, after a failure or a while away. */
  ask(): void {
    this.#quicken(0);
  }

  readonly #looked = (): void => {
    if (this.#started) this.ask();
  };

  readonly #stirred = (): void => {
    this.#calm = 0;
    // A service that is away is not brought back by asking it more often.
    if (this.#started && this.#failures === 0 && this.#pause > QUICK_MS) this.ask();
  };

  #quicken(wait: number): void {
    this.#cancel();
    this.#pause = QUICK_MS;
    this.#calm = 0;
    if (document.visibilityState === 'visible') this.#askIn(wait);
  }

  #askIn(wait: number): void {
    const run = this.#run;
    this.#timer = setTimeout(() => void this.#ask(run), wait);
  }

  #cancel(): void {
    this.#run++;
    clearTimeout(this.#timer);
  }

  async #ask(run: number): Promise<void> {
    const outcome = await this.resource.read(this.#etag);
    if (run !== this.#run) return;
    this.#learn(outcome);
    this.host.requestUpdate();
    if (!this.failure || !isFinal(this.failure)) this.#askIn(this.#pause);
  }

  #learn(outcome: Outcome<T>): void {
    switch (outcome.kind) {
      case 'answered':
        this.#succeeded();
        this.#calm = 0;
        this.#pause = QUICK_MS;
        this.#etag = outcome.response.headers.get('ETag') ?? undefined;
        this.resource.arrived(outcome.value, outcome.response);
        break;
      case 'unchanged':
        this.#nothingNew();
        this.resource.confirmed?.(outcome.response);
        break;
      case 'refused':
      case 'signed-out':
      case 'unreachable':
        this.#failed(outcome);
    }
  }

  #nothingNew(): void {
    this.#succeeded();
    this.#calm++;
    this.#pause = this.#calm < CALM_AFTER ? QUICK_MS : slower(this.#pause, SLOWER_BY, SLOW_MS);
  }

  #failed(failure: Failure): void {
    this.failure = failure;
    this.#failures++;
    this.#pause = slower(this.#pause, 2, AWAY_MS);
  }

  #succeeded(): void {
    this.failure = undefined;
    this.#failures = 0;
  }
}

function slower(pause: number, by: number, most: number): number {
  return Math.min(pause * by, most);
}

/** Asking again gives the same, until something else is done about it. */
function isFinal(failure: Failure): boolean {
  if (failure.kind === 'refused')
    return failure.problem.status < 500 && failure.problem.status !== 429;
  return failure.kind === 'signed-out';
}
