import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import { GivenCommand } from '../../kernel/api/given-command.js';
import type { Outcome } from '../../kernel/api/outcome.js';
import type { Problem } from '../../kernel/api/problem.js';
import { type Fulfilment, FulfilmentChanged } from './contract.js';
import type { Addressee } from './fulfilment-commands.js';
import { readFulfilment } from './fulfilment-queries.js';

interface Given {
  readonly bookingId: string;
  /** The version that the person looked at, if there was one. */
  readonly version: number | undefined;
  /** What was asked for: the same again keeps its key. */
  readonly input: object;
  readonly cause: FulfilmentChanged['cause'];
}

/**
 * A command that a person gives. Should the other one, or another tab, have been faster, the
 * service's words say why it is of no use any more.
 */
export class FulfilmentCommand extends GivenCommand<Given, Fulfilment, Problem> {
  constructor(
    host: LitElement,
    private readonly api: () => ApiClient,
  ) {
    super(host);
  }

  send(given: Given, call: (to: Addressee) => Promise<Outcome<Fulfilment>>): Promise<boolean> {
    const { bookingId, cause, input } = given;
    return this.give(given, { cause, ...input }, (key) => call({ bookingId, key }));
  }

  protected override accepted(fulfilment: Fulfilment, { cause }: Given): void {
    this.host.dispatchEvent(new FulfilmentChanged(fulfilment, cause));
  }

  protected override async findOut(given: Given, refusal: Problem): Promise<Problem | undefined> {
    const now = await readFulfilment(this.api(), given.bookingId);
    if (now.kind !== 'answered' || now.value.version <= (given.version ?? 0)) return undefined;
    this.host.dispatchEvent(new FulfilmentChanged(now.value, 'read'));
    return refusal;
  }
}
