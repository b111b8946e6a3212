import { ContextProvider } from '@lit/context';
import { type ReactiveController, type ReactiveElement, html } from 'lit';
import { mending } from '../capabilities/booking/mending.js';
import type { ApiClient } from '../kernel/api/client.js';
import type { Failure } from '../kernel/api/outcome.js';
import { type Me, outboxContext } from '../kernel/context.js';
import type { Command } from '../kernel/outbox/command.js';
import { Outbox } from '../kernel/outbox/outbox.js';
import '../ui/ui-outbox.js';

interface Shell {
  readonly api: ApiClient;
  identify(): Promise<Failure | undefined>;
  /** A command tells how its subject stands: after it, or when it was given. */
  learned(command: Command, state: unknown): void;
}

/** The outbox of the page: for all elements by context, and for the person on every page. */
export class OutboxOnPage implements ReactiveController {
  readonly #outbox: Outbox;
  #unfollow: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly shell: Shell,
  ) {
    const { api } = shell;
    this.#outbox = new Outbox({ api, identify: () => shell.identify(), mend: mending(api) });
    new ContextProvider(host, { context: outboxContext, initialValue: this.#outbox });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#leaving);
    window.addEventListener('online', this.#networkChanged);
    window.addEventListener('offline', this.#networkChanged);
    this.#unfollow = this.#outbox.follow({
      changed: () => this.host.requestUpdate(),
      answered: (command, value) => this.shell.learned(command, value),
    });
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#leaving);
    window.removeEventListener('online', this.#networkChanged);
    window.removeEventListener('offline', this.#networkChanged);
    this.#unfollow?.();
    this.#outbox.close();
  }

  /** What waits since an earlier visit is shown as it was then, until it is read again. */
  async belongTo({ id }: Me, identified: boolean): Promise<void> {
    await this.#outbox.belongTo(id, identified);
    for (const command of this.#outbox.waiting) this.shell.learned(command, command.state);
  }

  view() {
    const { waiting, untold, held, isCatchingUp, isLosable } = this.#outbox;
    return html`
      <ui-outbox
        .waiting=${waiting}
        .refused=${untold}
        .held=${held}
        ?catchingUp=${isCatchingUp}
        ?offline=${!navigator.onLine}
        ?losable=${isLosable}
        @commands-forgotten=${({ commands }: HTMLElementEventMap['commands-forgotten']) =>
          void this.#outbox.forget(...commands)}
      ></ui-outbox>
    `;
  }

  /** The browser asks whether to leave when that would lose what the person did. */
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#outbox.isLosable) event.preventDefault();
  };

  readonly #networkChanged = (): void => this.host.requestUpdate();
}
