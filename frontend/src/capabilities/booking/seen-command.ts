import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import { GivenCommand } from '../../kernel/api/given-command.js';
import type { Outcome } from '../../kernel/api/outcome.js';
import type { Seen } from './booking-commands.js';
import { readBooking, readHistory } from './booking-queries.js';
import { type Booking, BookingChanged, type HistoryEntry } from './contract.js';

/** A command that a person gives on the version of a booking that they saw. */
export class SeenCommand extends GivenCommand<Booking, Booking, readonly HistoryEntry[]> {
  constructor(
    host: LitElement,
    private readonly api: () => ApiClient,
    private readonly cause: BookingChanged['cause'],
  ) {
    super(host);
  }

  send(
    seen: Booking,
    input: object,
    call: (to: Seen) => Promise<Outcome<Booking>>,
  ): Promise<boolean> {
    const { bookingId, version } = seen;
    return this.give(seen, input, (key) => call({ bookingId, version, key }));
  }

  protected override accepted(booking: Booking): void {
    this.host.dispatchEvent(new BookingChanged(booking, this.cause));
  }

  protected override async findOut(seen: Booking): Promise<readonly HistoryEntry[] | undefined> {
    const [now, history] = await Promise.all([
      readBooking(this.api(), seen.bookingId),
      readHistory(this.api(), seen.bookingId),
    ]);
    if (now.kind !== 'answered' || history.kind !== 'answered') return undefined;
    this.host.dispatchEvent(new BookingChanged(now.value, 'read'));
    const news = history.value.entries.filter(({ version }) => version > seen.version);
    return news.length > 0 ? news : undefined;
  }
}
