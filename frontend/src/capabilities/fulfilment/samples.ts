import { BOOKING_ID, eur, placed } from '../../testing/bookings.js';
import { json } from '../../testing/service.js';
import type { Booking } from '../booking/contract.js';
import type { Fulfilment, FulfilmentLine, Parcel } from './contract.js';

/** A confirmed order of ten bolts and two nuts, as its seller sees it. */
export function confirmed(state: Partial<Booking> = {}): Booking {
  const line = { unit: 'piece', unitPrice: eur('1.00') };
  return placed({
    version: 5,
    status: 'confirmed',
    lines: [
      { ...line, sku: 'BOLT', name: 'Bolt', quantity: 10, total: eur('10.00') },
      { ...line, sku: 'NUT', name: 'Nut', quantity: 2, total: eur('2.00') },
    ],
    handover: 'signed-order',
    actions: [],
    ...state,
  });
}

/** The lines of that order after some of it was shipped. */
export function lines(bolts: number, nuts: number): FulfilmentLine[] {
  return [
    { sku: 'BOLT', name: 'Bolt', unit: 'piece', ordered: 10, dispatched: bolts },
    { sku: 'NUT', name: 'Nut', unit: 'piece', ordered: 2, dispatched: nuts },
  ];
}

export function parcel(parcel: Partial<Parcel> = {}): Parcel {
  return {
    number: 1,
    carrier: 'PostNL',
    trackingCode: '3SABC123',
    dispatchedAt: '2026-11-25T09:00:00Z',
    lines: [{ sku: 'BOLT', quantity: 4 }],
    ...parcel,
  };
}

/** As its seller sees it, with nothing shipped yet. */
export function fulfilment(state: Partial<Fulfilment> = {}): Fulfilment {
  const { buyer, seller } = confirmed();
  return {
    bookingId: BOOKING_ID,
    version: 1,
    status: 'to-dispatch',
    buyer,
    seller,
    delivery: {
      recipient: 'Alice Archer',
      street: 'Kade 1',
      postalCode: '1234 AB',
      city: 'Utrecht',
      country: 'NL',
      requestedDate: '2026-12-24',
    },
    lines: lines(0, 0),
    parcels: [],
    problems: [],
    startedAt: '2026-11-25T08:00:00Z',
    actions: ['dispatch'],
    ...state,
  };
}

/** Four of the bolts are on their way. */
export function partly(state: Partial<Fulfilment> = {}): Fulfilment {
  return fulfilment({
    version: 2,
    status: 'partly-dispatched',
    lines: lines(4, 0),
    parcels: [parcel()],
    ...state,
  });
}

/** Everything is on its way in two parcels, as the buyer sees it. */
export function dispatched(state: Partial<Fulfilment> = {}): Fulfilment {
  const second = parcel({
    number: 2,
    trackingCode: '3SDEF456',
    dispatchedAt: '2026-11-25T10:00:00Z',
    lines: [
      { sku: 'BOLT', quantity: 6 },
      { sku: 'NUT', quantity: 2 },
    ],
  });
  return partly({
    version: 3,
    status: 'dispatched',
    lines: lines(10, 2),
    parcels: [parcel(), second],
    actions: ['confirm-receipt', 'report-problem'],
    ...state,
  });
}

/** What the service answers to who waits for a fulfilment, which may not have begun. */
export function found(fulfilment?: Fulfilment): ReturnType<typeof json> {
  return json({ version: fulfilment?.version ?? 0, fulfilment });
}

/** Makes an element that follows look again now, as on returning to its tab. */
export function lookAgain(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}
