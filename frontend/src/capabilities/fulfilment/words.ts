import type { Booking } from '../booking/contract.js';
import type { Fulfilment } from './contract.js';

export interface Words {
  readonly label: string;
  readonly tone: 'neutral' | 'warning' | 'success' | 'brand';
  /** Whose turn it is, from the caller's side. */
  readonly next: string;
}

/** How far it is for the seller, whose turn it is until everything is on its way. */
export function sellersWords({ buyer }: Booking, fulfilment: Fulfilment | undefined): Words {
  switch (fulfilment?.status) {
    case undefined:
      return { label: 'To be shipped', tone: 'warning', next: `${buyer.name} waits for it.` };
    case 'to-dispatch':
      return { label: 'To be shipped', tone: 'warning', next: 'Nothing is on its way yet.' };
    case 'partly-dispatched':
      return { label: 'Partly shipped', tone: 'warning', next: 'The rest is still to be shipped.' };
    case 'dispatched':
      return {
        label: 'Shipped',
        tone: 'neutral',
        next: `Everything is on its way; ${buyer.name} will say when it has arrived.`,
      };
    case 'received':
      return { label: 'Received', tone: 'success', next: `${buyer.name} has received it.` };
  }
}

/** How far it is for the buyer, whose turn it is when everything is on its way. */
export function buyersWords({ seller }: Booking, fulfilment: Fulfilment | undefined): Words {
  switch (fulfilment?.status) {
    case undefined:
      return {
        label: 'Not shipped yet',
        tone: 'neutral',
        next: `${seller.name} has not started to ship.`,
      };
    case 'to-dispatch':
      return {
        label: 'In preparation',
        tone: 'neutral',
        next: `${seller.name} is putting your parcels together.`,
      };
    case 'partly-dispatched':
      return {
        label: 'Partly shipped',
        tone: 'brand',
        next: `Part of it is on its way; ${seller.name} will ship the rest.`,
      };
    case 'dispatched':
      return fulfilment.actions.includes('confirm-receipt')
        ? {
            label: 'Needs your confirmation',
            tone: 'warning',
            next: 'Everything is on its way. Confirm the receipt when you have it all.',
          }
        : { label: 'Shipped', tone: 'brand', next: 'Everything is on its way.' };
    case 'received':
      return { label: 'Received', tone: 'success', next: 'You confirmed that you have it all.' };
  }
}

/** What is new in a state, in one sentence to be spoken. */
export function newsIn(before: Fulfilment | undefined, after: Fulfilment): string {
  if (!before) return 'Shipping has started.';
  if (after.problems.length > before.problems.length) return 'A problem was reported.';
  if (after.status === 'received' && before.status !== 'received')
    return 'The receipt was confirmed.';
  const parcel = after.parcels.at(-1);
  return parcel ? `Parcel ${parcel.number} is on its way.` : 'Shipping has started.';
}
