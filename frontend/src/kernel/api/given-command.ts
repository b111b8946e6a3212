import type { LitElement } from 'lit';
import { IdempotencyKey } from '../idempotency.js';
import type { Failure, Outcome } from './outcome.js';
import type { Problem } from './problem.js';

const CONFLICT: ReadonlySet<number> = new Set([409, 412]);

/**
 * A command that a person gives. When something else happened first, it finds out what, and the
 * element shows that instead of an error. The same input again, after no answer came, keeps its key.
 */
export abstract class GivenCommand<Given, State, News> {
  busy = false;
  failure: Failure | undefined;
  /** What happened first, when the command came too late. */
  overtakenBy: News | undefined;
  readonly #key = new IdempotencyKey();

  constructor(protected readonly host: LitElement) {}

  /** Forgets how the last one ended, before the next question is asked. */
  forget(): void {
    this.#show({});
  }

  protected abstract accepted(state: State, given: Given): void;

  /** What happened first, if anything did: a conflict without any news is a rule, in its own words. */
  protected abstract findOut(given: Given, refusal: Problem): Promise<News | undefined>;

  /** Whether the command was accepted or is overtaken: either way its question can close. */
  protected async give(
    given: Given,
    input: object,
    call: (key: string) => Promise<Outcome<State>>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.#show({ busy: true });
    return this.#settle(given, await call(this.#key.for(input)));
  }

  async #settle(given: Given, outcome: Outcome<State>): Promise<boolean> {
    switch (outcome.kind) {
      case 'answered':
        this.#key.renew();
        this.#show({});
        this.accepted(outcome.value, given);
        return true;
      case 'refused':
        this.#key.renew();
        return this.#refused(given, outcome);
      case 'signed-out':
      case 'unreachable':
        this.#show({ failure: outcome });
        return false;
      case 'unchanged':
        throw new Error('A command is never answered with 304');
    }
  }

  async #refused(given: Given, refusal: Failure & { kind: 'refused' }): Promise<boolean> {
    const { problem } = refusal;
    const news = CONFLICT.has(problem.status) ? await this.findOut(given, problem) : undefined;
    this.#show(news === undefined ? { failure: refusal } : { overtakenBy: news });
    return news !== undefined;
  }

  #show(state: { busy?: true; failure?: Failure; overtakenBy?: News }): void {
    this.busy = state.busy ?? false;
    this.failure = state.failure;
    this.overtakenBy = state.overtakenBy;
    this.host.requestUpdate();
  }
}
