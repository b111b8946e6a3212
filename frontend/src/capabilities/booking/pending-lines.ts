import type { PickedOffer } from '../catalog/contract.js';
import type { Booking, BookingLine, Delivery } from './contract.js';

/** A change of the draft that is on its way; and what the person saw before, where it replaces that. */
export type PendingChange =
  | { readonly kind: 'add'; readonly picked: PickedOffer }
  | QuantityChange
  | { readonly kind: 'remove'; readonly sku: string }
  | DeliveryChange;

export interface QuantityChange {
  readonly kind: 'quantity';
  readonly sku: string;
  readonly quantity: number;
  readonly seen: number;
}

export interface DeliveryChange {
  readonly kind: 'delivery';
  readonly delivery: Delivery;
  readonly seen: Delivery | undefined;
}

/** A line as it is shown: a total only where the service gave it. */
export interface ShownLine extends Omit<BookingLine, 'total'> {
  readonly total?: BookingLine['total'];
  readonly pending: boolean;
}

/** The booking's lines as they will be when every pending change is accepted. */
export function shownLines(
  booking: Booking | undefined,
  pending: readonly PendingChange[],
): readonly ShownLine[] {
  const lines = (booking?.lines ?? []).map((line): ShownLine => ({ ...line, pending: false }));
  return pending.reduce(withChange, lines);
}

/** Who sells it, by name: the service knows no more than their id before the first offer. */
export function shownSeller(
  booking: Booking | undefined,
  pending: readonly PendingChange[],
): string | undefined {
  const { seller } = booking ?? {};
  if (seller && seller.name !== seller.id) return seller.name;
  return pending.find((change) => change.kind === 'add')?.picked.item.seller.name;
}

function withChange(lines: readonly ShownLine[], change: PendingChange): readonly ShownLine[] {
  switch (change.kind) {
    case 'add':
      return withAdded(lines, change.picked);
    case 'quantity':
      return lines.map((line) =>
        line.sku === change.sku ? unsettled(line, change.quantity) : line,
      );
    case 'delivery':
      return lines;
    case 'remove':
      return lines.map((line) => (line.sku === change.sku ? { ...line, pending: true } : line));
  }
}

function withAdded(
  lines: readonly ShownLine[],
  { item, quantity }: PickedOffer,
): readonly ShownLine[] {
  const { sku, name, unit, unitPrice } = item;
  const there = lines.find((line) => line.sku === sku);
  if (!there) return [...lines, { sku, name, unit, unitPrice, quantity, pending: true }];
  return lines.map((line) =>
    line === there ? unsettled({ ...line, unitPrice }, line.quantity + quantity) : line,
  );
}

function unsettled({ sku, name, unit, unitPrice }: ShownLine, quantity: number): ShownLine {
  return { sku, name, unit, unitPrice, quantity, pending: true };
}
