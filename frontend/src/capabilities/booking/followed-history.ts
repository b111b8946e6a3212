import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { readHistory } from './booking-queries.js';
import type { BookingHistory } from './contract.js';

/** The history of a booking, read when a newer version of it is known, and at no other time. */
export class FollowedHistory {
  failure: Failure | undefined;
  #history: BookingHistory | undefined;
  #bookingId = '';
  #version = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: () => ApiClient,
  ) {}

  /** Of the booking that is followed; none before its first answer. */
  get history(): BookingHistory | undefined {
    return this.#history?.bookingId === this.#bookingId ? this.#history : undefined;
  }

  /** There is this version of the booking. */
  follow(bookingId: string, version: number): void {
    const known = bookingId === this.#bookingId && version === this.#version;
    this.#bookingId = bookingId;
    this.#version = version;
    if (!known && bookingId) void this.read();
  }

  async read(): Promise<void> {
    const bookingId = this.#bookingId;
    const outcome = await readHistory(this.api(), bookingId);
    if (bookingId !== this.#bookingId || outcome.kind === 'unchanged') return;
    this.failure = outcome.kind === 'answered' ? undefined : outcome;
    if (outcome.kind === 'answered' && this.#isNewer(outcome.value)) this.#history = outcome.value;
    this.host.requestUpdate();
  }

  #isNewer(next: BookingHistory): boolean {
    return next.version > (this.history?.version ?? 0);
  }
}
