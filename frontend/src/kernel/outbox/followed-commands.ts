import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { KeptCommand } from './command.js';
import type { Follower, Outbox } from './outbox.js';

interface Reader {
  outbox(): Outbox;
  /** Whether the element shows what becomes of it. */
  concerns(command: KeptCommand): boolean;
  answered(command: KeptCommand, value: unknown): void;
  refused(command: KeptCommand): void;
}

/** The commands of the outbox that concern an element. */
export class FollowedCommands implements ReactiveController, Follower {
  #unfollow: (() => void) | undefined;
  readonly #known = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly reader: Reader,
  ) {
    host.addController(this);
  }

  get waiting(): readonly KeptCommand[] {
    return this.reader.outbox().waiting.filter((command) => this.reader.concerns(command));
  }

  get refused(): readonly KeptCommand[] {
    return this.reader.outbox().refused.filter((command) => this.reader.concerns(command));
  }

  /** They wait until they can be sent. */
  get held(): boolean {
    return this.reader.outbox().held !== undefined;
  }

  hostConnected(): void {
    this.#unfollow = this.reader.outbox().follow(this);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  changed(): void {
    for (const refused of this.refused) {
      if (this.#known.has(refused.id)) continue;
      this.#known.add(refused.id);
      this.reader.refused(refused);
    }
    this.host.requestUpdate();
  }

  readonly tells = (command: KeptCommand): boolean => this.reader.concerns(command);

  answered(command: KeptCommand, value: unknown): void {
    if (this.reader.concerns(command)) this.reader.answered(command, value);
  }
}
