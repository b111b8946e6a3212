import type { ReactiveControllerHost } from 'lit';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import type { Booking } from './contract.js';
import type { PendingChange } from './pending-lines.js';

/** One change on its way. Sending it again sends the same idempotency key. */
export interface Change {
  readonly kind: 'start' | 'line' | 'delivery';
  /** How it shows before its answer is there. */
  readonly pending?: PendingChange;
  send(): Promise<Outcome<Booking>>;
}

interface Owner {
  accepted(booking: Booking, change: Change): void;
  refused(change: Change): void;
}

/** Sends changes one after another, in the order in which the person made them. */
export class ChangeQueue {
  /** Which change failed and why; everything queued waits until the person tries again. */
  failed: { readonly change: Change; readonly failure: Failure } | undefined;
  #changes: readonly Change[] = [];
  #sending = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly owner: Owner,
  ) {}

  /** What to show as pending: all that is not done, even what could not be sent yet. */
  get pending(): readonly PendingChange[] {
    return this.#changes.flatMap(({ pending }) => (pending ? [pending] : []));
  }

  get sending(): boolean {
    return this.#sending;
  }

  /** Whether anything is not done yet: on its way, or held back by a failure. */
  get waiting(): boolean {
    return this.#changes.length > 0;
  }

  /** A refused change is over; one that did not get through stops those behind it. */
  get #halted(): boolean {
    return this.failed !== undefined && this.failed.failure.kind !== 'refused';
  }

  /** Whether such a change is on its way or waits to be tried again. */
  holds(kind: Change['kind']): boolean {
    return this.#changes.some((change) => change.kind === kind);
  }

  add(...changes: readonly Change[]): void {
    this.#changes = [...this.#changes, ...changes];
    this.resume();
  }

  /** Sends what waits, the failed change first. */
  resume(): void {
    this.failed = undefined;
    if (!this.#sending) void this.#sendAll();
    this.host.requestUpdate();
  }

  async #sendAll(): Promise<void> {
    this.#sending = true;
    try {
      for (let next = this.#changes[0]; next && !this.#halted; next = this.#changes[0]) {
        this.#settle(next, await next.send());
        this.host.requestUpdate();
      }
    } finally {
      this.#sending = false;
      this.host.requestUpdate();
    }
  }

  #settle(change: Change, outcome: Outcome<Booking>): void {
    switch (outcome.kind) {
      case 'answered':
        this.#changes = this.#changes.slice(1);
        this.owner.accepted(outcome.value, change);
        return;
      case 'refused':
        // Without its start nothing that waits behind it can work.
        this.#changes = change.kind === 'start' ? [] : this.#changes.slice(1);
        this.failed = { change, failure: outcome };
        this.owner.refused(change);
        return;
      case 'signed-out':
      case 'unreachable':
        this.failed = { change, failure: outcome };
        return;
      case 'unchanged':
        throw new Error('A command is never answered with 304');
    }
  }
}
