import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import type { Problem } from '../../kernel/api/problem.js';
import { IdempotencyKey } from '../../kernel/idempotency.js';
import { type Fulfilment, FulfilmentChanged } from './contract.js';
import type { Addressee } from './fulfilment-commands.js';
import { readFulfilment } from './fulfilment-queries.js';

const CONFLICT = new Set([409, 412]);

interface Given {
  readonly bookingId: string;
  /** The version that the person looked at, if there was one. */
  readonly version: number | undefined;
  /** What was asked for: the same again keeps its key. */
  readonly input: object;
  readonly cause: FulfilmentChanged['cause'];
}

type Call = (to: Addressee) => Promise<Outcome<Fulfilment>>;

/**
 * A command that a person gives. When the other one, or another tab, was faster, it reads how it
 * stands now, and the element shows that instead of an error alone.
 */
export class FulfilmentCommand {
  busy = false;
  failure: Failure | undefined;
  /** Why the service refused it, after something else had happened first. */
  overtaken: Problem | undefined;
  readonly #key = new IdempotencyKey();

  constructor(
    private readonly host: LitElement,
    private readonly api: () => ApiClient,
  ) {}

  /** Whether the command was accepted, or is overtaken: either way its question can close. */
  async send(given: Given, call: Call): Promise<boolean> {
    if (this.busy) return false;
    this.#show({ busy: true });
    const key = this.#key.for({ cause: given.cause, ...given.input });
    return this.#settle(given, await call({ bookingId: given.bookingId, key }));
  }

  forget(): void {
    this.#show({});
  }

  async #settle(given: Given, outcome: Outcome<Fulfilment>): Promise<boolean> {
    switch (outcome.kind) {
      case 'answered':
        this.#key.renew();
        this.#show({});
        this.host.dispatchEvent(new FulfilmentChanged(outcome.value, given.cause));
        return true;
      case 'refused':
        this.#key.renew();
        if (CONFLICT.has(outcome.problem.status)) return this.#findOut(given, outcome);
        break;
      case 'signed-out':
      case 'unreachable':
        break;
      case 'unchanged':
        throw new Error('A command is never answered with 304');
    }
    this.#show({ failure: outcome });
    return false;
  }

  async #findOut(given: Given, refusal: Failure & { kind: 'refused' }): Promise<boolean> {
    const now = await readFulfilment(this.api(), given.bookingId);
    // A conflict without any news is a rule of the fulfilment: its own words say it best.
    if (now.kind !== 'answered' || now.value.version <= (given.version ?? 0)) {
      this.#show({ failure: refusal });
      return false;
    }
    this.#show({ overtaken: refusal.problem });
    this.host.dispatchEvent(new FulfilmentChanged(now.value, 'read'));
    return true;
  }

  #show(state: Partial<Pick<FulfilmentCommand, 'busy' | 'failure' | 'overtaken'>>): void {
    this.busy = state.busy ?? false;
    this.failure = state.failure;
    this.overtaken = state.overtaken;
    this.host.requestUpdate();
  }
}
