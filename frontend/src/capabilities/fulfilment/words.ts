import { msg, str } from '@lit/localize';
import type { Booking, Further, Side } from '../booking/contract.js';
import type { Fulfilment, FulfilmentSummary } from './contract.js';

type Status = FulfilmentSummary['status'];

/** How far it is, from one side. */
export interface Words extends Further {
  /** What comes next, in a sentence. */
  readonly next: string;
}

/** How far it is for the seller, whose turn it is until everything is on its way. */
export function sellersWords({ buyer }: Booking, fulfilment: Fulfilment | undefined): Words {
  const status = fulfilment?.status;
  return { ...forSeller(status), next: sellersNext(buyer.name, status) };
}

/** How far it is for the buyer, whose turn it is when everything is on its way. */
export function buyersWords({ seller }: Booking, fulfilment: Fulfilment | undefined): Words {
  const status = fulfilment?.status;
  if (status === 'dispatched' && !fulfilment?.actions.includes('confirm-receipt'))
    return {
      label: msg('Shipped'),
      tone: 'brand',
      turn: false,
      next: msg('Everything is on its way.'),
    };
  return { ...forBuyer(status), next: buyersNext(seller.name, status) };
}

/** How far it is, in the row of a list; nothing where that says no more than that it is confirmed. */
export function rowWords(side: Side, status: Status | undefined): Further | undefined {
  if (side === 'seller') return forSeller(status);
  return status && forBuyer(status);
}

function forSeller(status: Status | undefined): Further {
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

function sellersNext(buyer: string, status: Status | undefined): string {
  switch (status) {
    case undefined:
      return msg(str`${buyer} waits for it.`);
    case 'to-dispatch':
      return msg('Nothing is on its way yet.');
    case 'partly-dispatched':
      return msg('The rest is still to be shipped.');
    case 'dispatched':
      return msg(str`Everything is on its way; ${buyer} will say when it has arrived.`);
    case 'received':
      return msg(str`${buyer} has received it.`);
  }
}

function forBuyer(status: Status | undefined): Further {
  switch (status) {
    case undefined:
      return { label: msg('Not shipped yet'), tone: 'neutral', turn: false };
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

function buyersNext(seller: string, status: Status | undefined): string {
  switch (status) {
    case undefined:
      return msg(str`${seller} has not started to ship.`);
    case 'to-dispatch':
      return msg(str`${seller} is putting your parcels together.`);
    case 'partly-dispatched':
      return msg(str`Part of it is on its way; ${seller} will ship the rest.`);
    case 'dispatched':
      return msg('Everything is on its way. Confirm the receipt when you have it all.');
    case 'received':
      return msg('You confirmed that you have it all.');
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
