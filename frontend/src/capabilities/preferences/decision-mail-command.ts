import { msg } from '@lit/localize';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { GivenCommand } from '../../kernel/outbox/given-command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import type { LitElement } from 'lit';
import type { Preferences } from './contract.js';

const SUBJECT = 'preferences';

interface Learner {
  outbox(): Outbox;
  accepted(preferences: Preferences): void;
}

/** The caller wants a mail for every decision on their orders, or no such mail any more. */
export class DecisionMailCommand extends GivenCommand<Preferences, never> {
  constructor(
    host: LitElement,
    private readonly learner: Learner,
  ) {
    super(host, () => learner.outbox());
  }

  /** What the person asked for, until the service answers. */
  get wanted(): boolean | undefined {
    return this.waiting?.detail as boolean | undefined;
  }

  async turn(wanted: boolean): Promise<void> {
    await this.give(turning(wanted));
  }

  protected override concerns({ subject }: KeptCommand): boolean {
    return subject === SUBJECT;
  }

  protected override accepted(preferences: Preferences): void {
    this.learner.accepted(preferences);
  }

  protected override findOut(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

function turning(wanted: boolean): Command {
  const name = wanted ? 'request-decision-mail' : 'stop-decision-mail';
  return {
    kind: `preferences/${name}`,
    subject: SUBJECT,
    path: `/api/preferences/${name}`,
    text: wanted
      ? msg('Mail me when the seller decides')
      : msg('Don’t mail me when the seller decides'),
    detail: wanted,
  };
}
