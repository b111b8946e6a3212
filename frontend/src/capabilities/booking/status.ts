import { msg, str } from '@lit/localize';
import type { Booking, BookingState, BookingSummary, Further, Side, Tone } from './contract.js';

export type { Tone };

interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
  /** Whose turn it is, from the caller's side. */
  readonly next: string;
}

/** The status in words; tells "needs your action" from "waiting" by what the caller may do. */
export function statusWords(booking: Booking): StatusWords {
  const { status, actions } = booking;
  const turn = status === 'placed' ? actions.includes('confirm') : actions.length > 0;
  return wordsFor(booking, turn);
}

/** The same for a row of a list, by whose list it is. */
export function summaryWords(row: BookingSummary, side: Side): StatusWords {
  return wordsFor(row, isTurnOf(side, row.status));
}

/** Whether the booking waits for what only this side can do. */
export function isTurnOf(side: Side, status: BookingState): boolean {
  return (status === 'draft' && side === 'buyer') || (status === 'placed' && side === 'seller');
}

/** Whose turn it is, in a word or two for a row whose badge does not say so. */
export function turnWords(side: Side, status: BookingState, further?: Further): string | undefined {
  if (side === 'seller') return undefined;
  if (further?.turn ?? isTurnOf(side, status)) return msg('Your turn');
  return isTurnOf('seller', status) ? msg('Waiting') : undefined;
}

type Told = Pick<Booking, 'status' | 'buyer' | 'seller'>;

function wordsFor({ status, buyer, seller }: Told, turn: boolean): StatusWords {
  switch (status) {
    case 'draft':
      return turn
        ? {
            label: msg('Draft'),
            tone: 'brand',
            next: msg('Not placed yet: you can still change everything.'),
          }
        : {
            label: msg('Draft'),
            tone: 'neutral',
            next: msg(str`${buyer.name} is still putting it together.`),
          };
    case 'placed':
      return turn
        ? {
            label: msg('Needs your decision'),
            tone: 'warning',
            next: msg(str`${buyer.name} waits for you.`),
          }
        : {
            label: msg('Placed'),
            tone: 'neutral',
            next: msg(str`Waiting for ${seller.name} to decide.`),
          };
    case 'confirmed':
      return {
        label: msg('Confirmed'),
        tone: 'success',
        next: msg(str`${seller.name} confirmed it.`),
      };
    case 'rejected':
      return {
        label: msg('Rejected'),
        tone: 'danger',
        next: msg(str`${seller.name} will not deliver it.`),
      };
    case 'withdrawn':
      return {
        label: msg('Withdrawn'),
        tone: 'neutral',
        next: msg(str`${buyer.name} took it back.`),
      };
  }
}

/** The first letters of the number: enough for a person to tell two bookings apart. */
export function shortNumber(bookingId: string): string {
  return bookingId.slice(0, 8);
}
