import { msg, str } from '@lit/localize';
import type { Booking, Further, Side } from '../booking/contract.js';
import type { Fulfilment, FulfilmentSummary } from './contract.js';

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
      return {
        label: msg('To be shipped'),
        tone: 'warning',
        next: msg(str`${buyer.name} waits for it.`),
      };
    case 'to-dispatch':
      return {
        label: msg('To be shipped'),
        tone: 'warning',
        next: msg('Nothing is on its way yet.'),
      };
    case 'partly-dispatched':
      return {
        label: msg('Partly shipped'),
        tone: 'warning',
        next: msg('The rest is still to be shipped.'),
      };
    case 'dispatched':
      return {
        label: msg('Shipped'),
        tone: 'neutral',
        next: msg(str`Everything is on its way; ${buyer.name} will say when it has arrived.`),
      };
    case 'received':
      return {
        label: msg('Received'),
        tone: 'success',
        next: msg(str`${buyer.name} has received it.`),
      };
  }
}

/** How far it is for the buyer, whose turn it is when everything is on its way. */
export function buyersWords({ seller }: Booking, fulfilment: Fulfilment | undefined): Words {
  switch (fulfilment?.status) {
    case undefined:
      return {
        label: msg('Not shipped yet'),
        tone: 'neutral',
        next: msg(str`${seller.name} has not started to ship.`),
      };
    case 'to-dispatch':
      return {
        label: msg('In preparation'),
        tone: 'neutral',
        next: msg(str`${seller.name} is putting your parcels together.`),
      };
    case 'partly-dispatched':
      return {
        label: msg('Partly shipped'),
        tone: 'brand',
        next: msg(str`Part of it is on its way; ${seller.name} will ship the rest.`),
      };
    case 'dispatched':
      return fulfilment.actions.includes('confirm-receipt')
        ? {
            label: msg('Needs your confirmation'),
            tone: 'warning',
            next: msg('Everything is on its way. Confirm the receipt when you have it all.'),
          }
        : { label: msg('Shipped'), tone: 'brand', next: msg('Everything is on its way.') };
    case 'received':
      return {
        label: msg('Received'),
        tone: 'success',
        next: msg('You confirmed that you have it all.'),
      };
  }
}

/** How far it is, in the row of a list; nothing where that says no more than that it is confirmed. */
export function rowWords(
  side: Side,
  status: FulfilmentSummary['status'] | undefined,
): Further | undefined {
  return side === 'seller' ? sellersRow(status) : buyersRow(status);
}

function sellersRow(status: FulfilmentSummary['status'] | undefined): Further {
  switch (status) {
    case undefined:
    case 'to-dispatch':
      return { label: msg('To be shipped'), tone: 'warning', turn: true };
    case 'partly-dispatched':
      return { label: msg('Partly shipped'), tone: 'warning', turn: true };
    case 'dispatched':
      return { label: msg('Shipped'), tone: 'neutral', turn: false };
    case 'received':
      return { label: msg('Received'), tone: 'success', turn: false };
  }
}

function buyersRow(status: FulfilmentSummary['status'] | undefined): Further | undefined {
  switch (status) {
    case undefined:
      return undefined;
    case 'to-dispatch':
      return { label: msg('In preparation'), tone: 'neutral', turn: false };
    case 'partly-dispatched':
      return { label: msg('Partly shipped'), tone: 'brand', turn: false };
    case 'dispatched':
      return { label: msg('Needs your confirmation'), tone: 'warning', turn: true };
    case 'received':
      return { label: msg('Received'), tone: 'success', turn: false };
  }
}

/** What is new in a state, in one sentence to be spoken. */
export function newsIn(before: Fulfilment | undefined, after: Fulfilment): string {
  if (!before) return msg('Shipping has started.');
  if (after.problems.length > before.problems.length) return msg('A problem was reported.');
  if (after.status === 'received' && before.status !== 'received')
    return msg('The receipt was confirmed.');
  const parcel = after.parcels.at(-1);
  return parcel ? msg(str`Parcel ${parcel.number} is on its way.`) : msg('Shipping has started.');
}
