import type { Booking } from './contract.js';

export type Tone = 'neutral' | 'warning' | 'success' | 'danger' | 'brand';

interface StatusWords {
  readonly label: string;
  readonly tone: Tone;
  /** Whose turn it is, from the caller's side. */
  readonly next: string;
}

/** The status in words; tells "needs your action" from "waiting" by what the caller may do. */
export function statusWords({ status, actions, seller, buyer }: Booking): StatusWords {
  switch (status) {
    case 'draft':
      return actions.length > 0
        ? {
            label: 'Draft',
            tone: 'brand',
            next: 'Not placed yet: you can still change everything.',
          }
        : { label: 'Draft', tone: 'neutral', next: `${buyer.name} is still putting it together.` };
    case 'placed':
      return actions.includes('confirm')
        ? { label: 'Needs your decision', tone: 'warning', next: `${buyer.name} waits for you.` }
        : { label: 'Placed', tone: 'neutral', next: `Waiting for ${seller.name} to decide.` };
    case 'confirmed':
      return { label: 'Confirmed', tone: 'success', next: `${seller.name} will deliver it.` };
    case 'rejected':
      return { label: 'Rejected', tone: 'danger', next: `${seller.name} will not deliver it.` };
    case 'withdrawn':
      return { label: 'Withdrawn', tone: 'neutral', next: `${buyer.name} took it back.` };
  }
}

/** The first letters of the number: enough for a person to tell two bookings apart. */
export function shortNumber(bookingId: string): string {
  return bookingId.slice(0, 8);
}
