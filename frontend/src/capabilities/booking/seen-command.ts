import type { LitElement } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { GivenCommand } from '../../kernel/outbox/given-command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { type BookingCommandName, bookingOf, isOf } from './booking-commands.js';
import { readBooking, readHistory } from './booking-queries.js';
import { type Booking, BookingChanged } from './contract.js';
import { differences } from './differences.js';
import type { Overtaken } from './overtaken-view.js';

interface Ambience {
  api(): ApiClient;
  outbox(): Outbox;
}

/** A command that a person gives on the version of a booking that they saw. */
export class SeenCommand extends GivenCommand<Booking, Overtaken> {
  constructor(
    protected override readonly host: LitElement & { readonly booking: Booking },
    private readonly ambience: Ambience,
    private readonly cause: BookingChanged['cause'],
    private readonly names: readonly BookingCommandName[],
  ) {
    super(host, () => ambience.outbox());
  }

  send(command: Command): Promise<boolean> {
    return this.give(command);
  }

  protected override concerns(command: KeptCommand): boolean {
    return isOf(command, this.host.booking.bookingId, ...this.names);
  }

  protected override accepted(booking: Booking, _: KeptCommand, expected: boolean): void {
    // In the person's other tabs nobody expects to be led on.
    this.host.dispatchEvent(new BookingChanged(booking, expected ? this.cause : 'read'));
  }

  protected override async findOut(command: KeptCommand): Promise<Overtaken | undefined> {
    const { bookingId } = this.host.booking;
    const [now, history] = await Promise.all([
      readBooking(this.ambience.api(), bookingId),
      readHistory(this.ambience.api(), bookingId),
    ]);
    if (now.kind !== 'answered' || history.kind !== 'answered') return undefined;
    this.host.dispatchEvent(new BookingChanged(now.value, 'read'));
    const seen = bookingOf(command, command.state);
    const entries = history.value.entries.filter(({ version }) => version > (command.version ?? 0));
    if (entries.length === 0) return undefined;
    const changed = seen ? differences(seen, now.value) : [];
    return { command: command.text, entries, differences: changed };
  }
}
