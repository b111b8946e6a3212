import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Problem } from '../../kernel/api/problem.js';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { GivenCommand } from '../../kernel/outbox/given-command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import type { Booking } from '../booking/contract.js';
import { type Fulfilment, FulfilmentChanged } from './contract.js';
import { type FulfilmentCommandName, kindOf, seenBy, subjectOf } from './fulfilment-commands.js';
import { findFulfilment } from './fulfilment-queries.js';

interface Ambience {
  api(): ApiClient;
  outbox(): Outbox;
}

const CAUSES = {
  start: 'started',
  dispatch: 'dispatched',
  'confirm-receipt': 'received',
  'report-problem': 'problem-reported',
} as const satisfies Record<FulfilmentCommandName, FulfilmentChanged['cause']>;

/**
 * A command that a person gives. Should the other one, or another tab, have been faster, the
 * service's words say why it is of no use any more.
 */
export class FulfilmentCommand extends GivenCommand<Fulfilment, Problem> {
  constructor(
    protected override readonly host: LitElement & { readonly booking: Booking },
    private readonly ambience: Ambience,
    private readonly names: readonly FulfilmentCommandName[],
  ) {
    super(host, () => ambience.outbox());
  }

  send(command: Command): Promise<boolean> {
    return this.give(command);
  }

  protected override concerns({ kind, subject }: KeptCommand): boolean {
    if (subject !== subjectOf(this.host.booking.bookingId)) return false;
    return this.names.some((name) => kind === kindOf(name));
  }

  protected override accepted(
    fulfilment: Fulfilment,
    { kind }: KeptCommand,
    expected: boolean,
  ): void {
    const name = expected && this.names.find((each) => kind === kindOf(each));
    this.host.dispatchEvent(new FulfilmentChanged(fulfilment, name ? CAUSES[name] : 'read'));
  }

  protected override async findOut(
    command: KeptCommand,
    refusal: Problem,
  ): Promise<Problem | undefined> {
    const now = await findFulfilment(this.ambience.api(), this.host.booking.bookingId);
    const fulfilment = now.kind === 'answered' ? now.value.fulfilment : undefined;
    if (!fulfilment || fulfilment.version <= seenBy(command)) return undefined;
    this.host.dispatchEvent(new FulfilmentChanged(fulfilment, 'read'));
    return refusal;
  }
}
