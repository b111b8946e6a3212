import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import { IdempotencyKey } from '../../kernel/idempotency.js';
import type { Seen } from './booking-commands.js';
import { readBooking, readHistory } from './booking-queries.js';
import { type Booking, BookingChanged, type HistoryEntry } from './contract.js';

const CONFLICT = new Set([409, 412]);

/**
 * A command that a person gives on the version they saw. When something else happened first,
 * it finds out what, and the element shows that instead of an error.
 */
export class SeenCommand {
  busy = false;
  failure: Failure | undefined;
  /** What happened since the version seen, when the command came too late. */
  overtakenBy: readonly HistoryEntry[] | undefined;
  readonly #key = new IdempotencyKey();

  constructor(
    private readonly host: LitElement,
    private readonly api: () => ApiClient,
    private readonly cause: BookingChanged['cause'],
  ) {}

  /** Whether the command was accepted, or is of no use any more: either way the form can close. */
  async send(
    seen: Booking,
    input: object,
    call: (to: Seen) => Promise<Outcome<Booking>>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.#show({ busy: true });
    const { bookingId, version } = seen;
    const outcome = await call({ bookingId, version, key: this.#key.for(input) });
    return this.#settle(seen, outcome);
  }

  forget(): void {
    this.#show({});
  }

  async #settle(seen: Booking, outcome: Outcome<Booking>): Promise<boolean> {
    switch (outcome.kind) {
      case 'answered':
        this.#key.renew();
        this.#show({});
        this.host.dispatchEvent(new BookingChanged(outcome.value, this.cause));
        return true;
      case 'refused':
        this.#key.renew();
        if (CONFLICT.has(outcome.problem.status)) return this.#findOut(seen, outcome);
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

  async #findOut(seen: Booking, refusal: Failure): Promise<boolean> {
    const api = this.api();
    const [now, history] = await Promise.all([
      readBooking(api, seen.bookingId),
      readHistory(api, seen.bookingId),
    ]);
    if (now.kind !== 'answered' || history.kind !== 'answered') {
      this.#show({ failure: refusal });
      return false;
    }
    const news = history.value.entries.filter(({ version }) => version > seen.version);
    // A conflict without any news is a rule of the booking: its own words say it best.
    this.#show(news.length > 0 ? { overtakenBy: news } : { failure: refusal });
    this.host.dispatchEvent(new BookingChanged(now.value, 'read'));
    return news.length > 0;
  }

  #show(state: Partial<Pick<SeenCommand, 'busy' | 'failure' | 'overtakenBy'>>): void {
    this.busy = state.busy ?? false;
    this.failure = state.failure;
    this.overtakenBy = state.overtakenBy;
    this.host.requestUpdate();
  }
}
