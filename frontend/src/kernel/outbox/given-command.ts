import type { LitElement, ReactiveController } from 'lit';
import type { Failure } from '../api/outcome.js';
import type { Problem } from '../api/problem.js';
import type { Command, KeptCommand } from './command.js';
import type { Follower, Outbox } from './outbox.js';

const CONFLICT: ReadonlySet<number> = new Set([409, 412]);

/**
 * A command that a person gives with an element, and of which one at a time makes sense. It goes
 * out by the outbox, so it may have been given on an earlier visit. When something else happened
 * first, it finds out what, and the element shows that instead of an error.
 */
export abstract class GivenCommand<State, News> implements ReactiveController, Follower {
  failure: Failure | undefined;
  /** What happened first, when the command came too late. */
  overtakenBy: News | undefined;
  #takesIn: KeptCommand | undefined;
  #ended: ((canClose: boolean) => void) | undefined;
  #unfollow: (() => void) | undefined;

  constructor(
    protected readonly host: LitElement,
    private readonly outbox: () => Outbox,
  ) {
    host.addController(this);
  }

  /** Given, and not answered yet. */
  get waiting(): KeptCommand | undefined {
    return this.outbox().waiting.find((command) => this.concerns(command));
  }

  /** Its answer can be there any moment. */
  get busy(): boolean {
    return this.#takesIn !== undefined || (this.waiting !== undefined && !this.outbox().held);
  }

  /** The one that waits until it can be sent. */
  get held(): KeptCommand | undefined {
    return this.outbox().held && this.waiting;
  }

  /** Forgets how the last one ended, before the next question is asked. */
  forget(): void {
    this.#show({});
  }

  hostConnected(): void {
    this.#unfollow = this.outbox().follow(this);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#end(true);
  }

  hostUpdated(): void {
    this.#takeIn();
  }

  changed(): void {
    this.#takeIn();
    if (this.held) this.#end(true);
    this.host.requestUpdate();
  }

  readonly tells = (command: KeptCommand): boolean => this.concerns(command);

  answered(command: KeptCommand, value: unknown, expected: boolean): void {
    if (!this.concerns(command)) return;
    this.#show({});
    this.accepted(value as State, command, expected);
    this.#end(true);
  }

  /** Whether a command is one of those that the element gives, for what it shows now. */
  protected abstract concerns(command: KeptCommand): boolean;

  protected abstract accepted(state: State, command: KeptCommand, expected: boolean): void;

  /** What happened first, if anything did: a conflict without any news is a rule, in its own words. */
  protected abstract findOut(command: KeptCommand, refusal: Problem): Promise<News | undefined>;

  /** Whether its question can close: it is accepted, overtaken, or waits until it can be sent. */
  protected give(command: Command): Promise<boolean> {
    if (this.waiting) return Promise.resolve(false);
    this.forget();
    return new Promise((resolve) => {
      this.#ended = resolve;
      this.outbox().give(command);
    });
  }

  #takeIn(): void {
    const outbox = this.outbox();
    const refused = outbox.refused.find(
      (command) => this.concerns(command) && outbox.isToldHere(command),
    );
    if (!refused?.refusal || this.#takesIn) return;
    this.#takesIn = refused;
    void this.#tell(refused, refused.refusal);
  }

  async #tell(refused: KeptCommand, problem: Problem): Promise<void> {
    const news = CONFLICT.has(problem.status) ? await this.findOut(refused, problem) : undefined;
    this.#takesIn = undefined;
    void this.outbox().forget(refused);
    this.#show(
      news === undefined ? { failure: { kind: 'refused', problem } } : { overtakenBy: news },
    );
    this.#end(news !== undefined);
  }

  #end(canClose: boolean): void {
    this.#ended?.(canClose);
    this.#ended = undefined;
  }

  #show(state: { failure?: Failure; overtakenBy?: News }): void {
    this.failure = state.failure;
    this.overtakenBy = state.overtakenBy;
    this.host.requestUpdate();
  }
}
