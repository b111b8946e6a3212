import { msg, str } from '@lit/localize';
import type { components } from '../../kernel/api/schema.js';
import type { Command } from '../../kernel/outbox/command.js';
import type { Booking } from './contract.js';
import { shortNumber } from './status.js';

type Schemas = components['schemas'];

const SUBJECT = 'bookings/';

/** What the commands are posted with. */
interface Bodies {
  readonly start: Schemas['StartBooking'];
  readonly 'add-line': Schemas['AddLine'];
  readonly 'change-quantity': Schemas['ChangeQuantity'];
  readonly 'remove-line': Schemas['RemoveLine'];
  readonly 'set-delivery': Schemas['SetDelivery'];
  readonly place: undefined;
  readonly withdraw: Schemas['WithdrawPurchaseOrder'];
  readonly confirm: undefined;
  readonly reject: Schemas['RejectSalesOrder'];
}

export type BookingCommandName = keyof Bodies;

/** A command of the booking. Its answer is the booking's state after it. */
export function bookingCommand<N extends BookingCommandName>(
  name: N,
  bookingId: string,
  body: Bodies[N],
  rest: Pick<Command, 'text'> & Partial<Command>,
): Command {
  return {
    kind: `booking/${name}`,
    subject: subjectOf(bookingId),
    path: `/api/bookings/${bookingId}/${name}`,
    seenAt: `/bookings/${bookingId}`,
    ...(body && { body }),
    ...rest,
  };
}

export function subjectOf(bookingId: string): string {
  return SUBJECT + bookingId;
}

/** Whether a command is one of these of this booking. */
export function isOf(
  command: Command,
  bookingId: string | undefined,
  ...names: readonly BookingCommandName[]
): boolean {
  if (bookingId === undefined || command.subject !== subjectOf(bookingId)) return false;
  return names.some((name) => command.kind === `booking/${name}`);
}

/** The booking that a command is about, if it is about one. */
export function bookingIdOf({ subject }: Command): string | undefined {
  return subject.startsWith(SUBJECT) ? subject.slice(SUBJECT.length) : undefined;
}

/** What came with a command, where that is a booking. */
export function bookingOf(command: Command, state: unknown): Booking | undefined {
  return bookingIdOf(command) === undefined ? undefined : (state as Booking | undefined);
}

/** Decisions, which a person makes on the version that they saw. */
export function placing(seen: Booking): Command {
  const text = msg(str`Place the order with ${seen.seller.name}`);
  return bookingCommand('place', seen.bookingId, undefined, { ...onSeen(seen), text });
}

export function withdrawing(seen: Booking, reason: string): Command {
  const text = msg(str`Withdraw booking ${shortNumber(seen.bookingId)}`);
  const body = reason ? { reason } : {};
  return bookingCommand('withdraw', seen.bookingId, body, { ...onSeen(seen), text });
}

export function confirming(seen: Booking): Command {
  const text = msg(str`Confirm the order of ${seen.buyer.name}`);
  return bookingCommand('confirm', seen.bookingId, undefined, { ...onSeen(seen), text });
}

export function rejecting(seen: Booking, reason: string): Command {
  const text = msg(str`Reject the order of ${seen.buyer.name}`);
  return bookingCommand('reject', seen.bookingId, { reason }, { ...onSeen(seen), text });
}

function onSeen(seen: Booking) {
  return { version: seen.version, state: seen };
}
