import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../kernel/api/client.js';
import { type Failure, type Outcome, outcomeOf } from '../kernel/api/outcome.js';
import type { Me } from '../kernel/context.js';
import type { components } from '../kernel/api/schema.js';
import { rememberPerson, rememberedPerson } from './remembered-person.js';

type Visitor = components['schemas']['Visitor'];

/** `away`: the service can't be asked, and whoever was signed in last is taken to be so still. */
export type Presence = 'asking' | 'signed-in' | 'away' | 'expired' | 'signed-out' | 'unreachable';

/** Who is signed in, and what became of the sign-in since. */
export class Session {
  presence: Presence = 'asking';
  me: Me | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: ApiClient,
  ) {}

  /**
   * Asks the service. Another person than before means another page. Answers why it is not known
   * that the same person is signed in still.
   */
  async ask(): Promise<Failure | undefined> {
    const outcome = whoIs(await outcomeOf(this.api.GET('/api/visitor')));
    if (outcome.kind === 'answered') {
      rememberPerson(outcome.value);
      if (this.me && this.me.id !== outcome.value.id) {
        location.reload();
        return { kind: 'signed-out' };
      }
    }
    this.#learn(outcome);
    if (outcome.kind === 'signed-out') this.ended();
    this.host.requestUpdate();
    return outcome.kind === 'answered' || outcome.kind === 'unchanged' ? undefined : outcome;
  }

  /** Some answer said that there is no sign-in any more; what is on the page stays. */
  ended(): void {
    if (this.presence !== 'signed-in' && this.presence !== 'away') return;
    this.presence = 'expired';
    this.host.requestUpdate();
  }

  #learn(outcome: Outcome<Me>): void {
    if (outcome.kind === 'answered') {
      this.me = outcome.value;
      this.presence = 'signed-in';
    } else if (!this.me && outcome.kind === 'signed-out') {
      rememberPerson(undefined);
      this.presence = 'signed-out';
    } else if (!this.me) {
      this.me = rememberedPerson();
      this.presence = this.me ? 'away' : 'unreachable';
    }
  }
}

/** A page is there for everybody: that nobody is signed in is no error to the service. */
function whoIs(outcome: Outcome<Visitor>): Outcome<Me> {
  if (outcome.kind !== 'answered') return outcome;
  const { person } = outcome.value;
  return person ? { ...outcome, value: person } : { kind: 'signed-out' };
}
