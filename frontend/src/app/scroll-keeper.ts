import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepPlace, placeBefore } from '../kernel/kept-place.js';

/** A page that takes longer than this to be as long as it was is scrolled as far as it goes. */
const PATIENCE_MS = 3_000;

/** What a person does who wants to be elsewhere. */
const THEIR_OWN = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps how far a page is scrolled, and Back leads there as soon as the page is that long again: the
 * browser tries it once, before there is anything to scroll.
 */
export class ScrollKeeper implements ReactiveController {
  #ended = new AbortController();
  /** On the way back to where the page was left. */
  #goingBack: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    window.addEventListener('popstate', () => this.#goBack(), { signal });
    window.addEventListener('scrollend', () => this.#keep(), { signal });
    for (const type of THEIR_OWN)
      window.addEventListener(type, () => this.stay(), { signal, passive: true });
  }

  hostDisconnected(): void {
    this.stay();
    this.#ended.abort();
  }

  /** The person is where they want to be. */
  stay(): void {
    this.#goingBack?.abort();
    this.#goingBack = undefined;
  }

  #keep(): void {
    if (!this.#goingBack) keepPlace({ scrolled: window.scrollY });
  }

  #goBack(): void {
    this.stay();
    const { scrolled } = placeBefore();
    if (scrolled === undefined) return;
    this.#goingBack = new AbortController();
    void this.#backTo(scrolled, this.#goingBack.signal);
  }

  /** Not on the page that is being left. */
  async #backTo(scrolled: number, signal: AbortSignal): Promise<void> {
    await this.host.updateComplete;
    this.#step(scrolled, performance.now() + PATIENCE_MS, signal);
  }

  #step(to: number, deadline: number, signal: AbortSignal): void {
    requestAnimationFrame((now) => {
      if (signal.aborted) return;
      const furthest = document.documentElement.scrollHeight - window.innerHeight;
      if (furthest < to && now < deadline) {
        this.#step(to, deadline, signal);
      } else {
        this.stay();
        window.scrollTo(0, to);
      }
    });
  }
}
