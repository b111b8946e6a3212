const FIRST_MS = 2_000;
const MOST_MS = 60_000;

/**
 * Says when to try again: when the browser is online, when the person looks at the page, and
 * after pauses that grow. What the browser believes about the network is a hint and no more.
 */
export class Wakeups {
  #pause = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly wake: () => void) {}

  start(): void {
    window.addEventListener('online', this.#woken);
    document.addEventListener('visibilitychange', this.#looked);
  }

  stop(): void {
    window.removeEventListener('online', this.#woken);
    document.removeEventListener('visibilitychange', this.#looked);
    clearTimeout(this.#timer);
  }

  /** It did not work now. Many pages that lost the same service don't come back at once. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#due, this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, MOST_MS);
  }

  /** It works. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#pause = FIRST_MS;
  }

  readonly #due = (): void => this.wake();

  readonly #woken = (): void => {
    this.reset();
    this.wake();
  };

  readonly #looked = (): void => {
    if (document.visibilityState === 'visible') this.#woken();
  };
}
