import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../kernel/api/outcome.js';
import type { Me } from '../kernel/context.js';

export type Presence = 'asking' | 'signed-in' | 'expired' | 'signed-out' | 'unreachable';

/** Who is signed in, and what became of the sign-in since. */
export class Session {
  presence: Presence = 'asking';
  me: Me | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: ApiClient,
  ) {}

  /** Asks the service. Another person than before means another page. */
  async ask(): Promise<void> {
    const outcome = await outcomeOf(this.api.GET('/api/me'));
    if (outcome.kind === 'answered' && this.me && this.me.id !== outcome.value.id) {
      location.reload();
      return;
    }
    this.#learn(outcome);
    this.host.requestUpdate();
  }

  /** Some answer said that there is no sign-in any more; what is on the page stays. */
  ended(): void {
    if (this.presence !== 'signed-in') return;
    this.presence = 'expired';
    this.host.requestUpdate();
  }

  #learn(outcome: Outcome<Me>): void {
    if (outcome.kind === 'answered') {
      this.me = outcome.value;
      this.presence = 'signed-in';
    } else if (!this.me) {
      this.presence = outcome.kind === 'signed-out' ? 'signed-out' : 'unreachable';
    }
  }
}
