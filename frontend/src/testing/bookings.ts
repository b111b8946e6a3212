import type { Booking, BookingHistory, BookingSummary } from '../capabilities/booking/contract.js';
import type { CatalogItem, PickedOffer } from '../capabilities/catalog/contract.js';

export const BOOKING_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
export const ALICE = { id: 'alice', name: 'Alice Archer' };
export const BOB = { id: 'bob', name: 'Bob Brackets' };

export function eur(amount: string) {
  return { amount, currency: 'EUR' };
}

export function booking(state: Partial<Booking> = {}): Booking {
  return {
    bookingId: BOOKING_ID,
    version: 1,
    status: 'draft',
    buyer: ALICE,
    seller: BOB,
    lines: [],
    startedAt: '2026-11-24T10:00:00Z',
    actions: ['add-line', 'set-delivery', 'withdraw'],
    ...state,
  };
}

export function draftWithBolts(state: Partial<Booking> = {}): Booking {
  return booking({
    version: 2,
    lines: [
      {
        sku: 'BOLT',
        name: 'Bolt',
        unit: 'piece',
        quantity: 2,
        unitPrice: eur('1.25'),
        total: eur('2.50'),
      },
    ],
    total: eur('2.50'),
    actions: ['add-line', 'change-quantity', 'remove-line', 'set-delivery', 'withdraw'],
    ...state,
  });
}

export function placed(state: Partial<Booking> = {}): Booking {
  return draftWithBolts({
    version: 4,
    status: 'placed',
    placedAt: '2026-11-24T11:00:00Z',
    actions: ['confirm', 'reject'],
    ...state,
  });
}

/** A row of a list, as the index has it. */
export function summary(row: Partial<BookingSummary> = {}): BookingSummary {
  return {
    bookingId: BOOKING_ID,
    version: 4,
    status: 'placed',
    buyer: ALICE,
    seller: BOB,
    lineCount: 1,
    total: eur('2.50'),
    startedAt: '2026-11-24T10:00:00Z',
    placedAt: '2026-11-24T11:00:00Z',
    readFrom: 'index',
    ...row,
  };
}

/** Rows that were started one after the other, the newest first, as a list gives them. */
export function summaries(count: number, row: Partial<BookingSummary> = {}): BookingSummary[] {
  return Array.from({ length: count }, (_, index) => {
    const bookingId = `00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}`;
    const startedAt = new Date(Date.UTC(2026, 10, 20, 12) - index * 60_000).toISOString();
    return summary({ bookingId, startedAt, ...row });
  });
}

export function history(version: number, ...texts: string[]): BookingHistory {
  const entries = texts.map((text, index) => ({
    version: version - texts.length + index + 1,
    at: '2026-11-24T12:00:00Z',
    by: ALICE,
    type: 'line-added' as const,
    text,
  }));
  return { bookingId: BOOKING_ID, version, entries };
}

export function product(item: Partial<CatalogItem> = {}): CatalogItem {
  return {
    sku: 'BOLT',
    name: 'Bolt',
    description: 'Zinc-plated steel',
    category: 'Fasteners',
    seller: BOB,
    unit: 'piece',
    unitPrice: eur('1.25'),
    offer: 'signed-offer',
    offerExpiresAt: '2026-11-24T13:00:00Z',
    ...item,
  };
}

export function picked(quantity = 2, item: Partial<CatalogItem> = {}): PickedOffer {
  return { item: product(item), quantity };
}
