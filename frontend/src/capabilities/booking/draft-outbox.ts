import type { ReactiveControllerHost } from 'lit';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { FollowedCommands } from '../../kernel/outbox/followed-commands.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { BookingChanges, changeIn } from './booking-changes.js';
import { type BookingCommandName, isOf } from './booking-commands.js';
import type { Booking } from './contract.js';
import { isConflict } from './draft-refusals.js';
import { keptAsMine } from './kept-as-mine.js';
import type { PendingChange } from './pending-lines.js';

const CHANGES = ['start', 'add-line', 'change-quantity', 'remove-line', 'set-delivery'] as const;

interface Draft {
  outbox(): Outbox;
  /** Which booking is shown, and how it stands as far as that is known. */
  shown(): { readonly bookingId: string | undefined; readonly booking: Booking | undefined };
  answered(booking: Booking, command: KeptCommand): void;
  refused(command: KeptCommand): void;
}

/** The changes of the draft that is shown: given, on their way, and refused. */
export class DraftOutbox {
  readonly #followed: FollowedCommands;

  constructor(
    host: ReactiveControllerHost,
    private readonly draft: Draft,
  ) {
    this.#followed = new FollowedCommands(host, {
      outbox: () => draft.outbox(),
      concerns: (command) => isOf(command, draft.shown().bookingId, ...CHANGES),
      answered: (command, value) => draft.answered(value as Booking, command),
      refused: (command) => draft.refused(command),
    });
  }

  /** What to show as pending: all that is not done, even what could not be sent yet. */
  get pending(): readonly PendingChange[] {
    return this.#followed.waiting.flatMap((command) => changeIn(command) ?? []);
  }

  get refused(): readonly KeptCommand[] {
    return this.#followed.refused;
  }

  /** They wait until they can be sent. */
  get held(): boolean {
    return this.#followed.held;
  }

  /** Whether any commands of these names are not settled; without names, any changes. */
  areWaiting(...names: readonly BookingCommandName[]): boolean {
    const { bookingId } = this.draft.shown();
    const asked = names.length > 0 ? names : CHANGES;
    return this.draft.outbox().waiting.some((command) => isOf(command, bookingId, ...asked));
  }

  /** The changes of a booking. How it stands is kept once, with the first of those that wait. */
  of(bookingId: string): BookingChanges {
    return new BookingChanges(
      bookingId,
      this.areWaiting() ? undefined : this.draft.shown().booking,
    );
  }

  give(...commands: readonly Command[]): void {
    this.forget(...this.refused.filter((command) => !isConflict(command)));
    this.draft.outbox().give(...commands);
  }

  forget(...commands: readonly KeptCommand[]): void {
    void this.draft.outbox().forget(...commands);
  }

  /** The person saw both changes and wants theirs. */
  keepMine(command: KeptCommand): void {
    const { booking } = this.draft.shown();
    const mine = booking && keptAsMine(command, booking);
    this.forget(command);
    if (mine) this.draft.outbox().give(mine);
  }
}
