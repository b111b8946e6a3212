import type { Money } from '../../kernel/format.js';
import type { Booking, BookingLine, BookingState, Delivery } from './contract.js';

/** What became of one line from one state of a booking to a later one. */
export type ComparedLine =
  | { readonly change: 'none' | 'added' | 'removed'; readonly line: BookingLine }
  | { readonly change: 'changed'; readonly line: BookingLine; readonly was: BookingLine };

export type DeliveryField = keyof Delivery;

export type Difference =
  | { readonly kind: 'started' }
  | { readonly kind: 'line-added' | 'line-removed'; readonly line: BookingLine }
  | { readonly kind: 'quantity'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'price'; readonly name: string; readonly from: Money; readonly to: Money }
  | { readonly kind: 'delivery-set'; readonly delivery: Delivery }
  | {
      readonly kind: 'delivery-field';
      readonly field: DeliveryField;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'total'; readonly from: Money; readonly to: Money }
  | { readonly kind: 'status'; readonly from: BookingState; readonly to: BookingState }
  | { readonly kind: 'reason'; readonly reason: string };

/** In the order of an envelope, the day last. */
const FIELDS = [
  'recipient',
  'street',
  'postalCode',
  'city',
  'country',
  'requestedDate',
] as const satisfies readonly DeliveryField[];

/** What is different in a booking from what it was before; it began when there was nothing before. */
export function differences(before: Booking | undefined, after: Booking): readonly Difference[] {
  if (!before) return [{ kind: 'started' }, ...lineDifferences([], after.lines)];
  return [
    ...lineDifferences(before.lines, after.lines),
    ...totalDifference(before.total, after.total),
    ...deliveryDifferences(before.delivery, after.delivery),
    ...statusDifference(before.status, after.status),
    ...reasonDifference(before.reason, after.reason),
  ];
}

/** All lines of both states: a line that is gone stands where it stood, a new one at the end. */
export function comparedLines(
  before: readonly BookingLine[],
  after: readonly BookingLine[],
): readonly ComparedLine[] {
  const now = new Map(after.map((line) => [line.sku, line]));
  const known = new Set(before.map(({ sku }) => sku));
  return [
    ...before.map((was) => comparedLine(was, now.get(was.sku))),
    ...after
      .filter(({ sku }) => !known.has(sku))
      .map((line): ComparedLine => ({ change: 'added', line })),
  ];
}

function comparedLine(was: BookingLine, line: BookingLine | undefined): ComparedLine {
  if (!line) return { change: 'removed', line: was };
  const same = was.quantity === line.quantity && sameMoney(was.unitPrice, line.unitPrice);
  return same ? { change: 'none', line } : { change: 'changed', line, was };
}

function lineDifferences(before: readonly BookingLine[], after: readonly BookingLine[]) {
  return comparedLines(before, after).flatMap(lineDifference);
}

function lineDifference(compared: ComparedLine): readonly Difference[] {
  const { line } = compared;
  switch (compared.change) {
    case 'none':
      return [];
    case 'added':
      return [{ kind: 'line-added', line }];
    case 'removed':
      return [{ kind: 'line-removed', line }];
    case 'changed':
      return changedLine(compared.was, line);
  }
}

function changedLine(was: BookingLine, { name, quantity, unitPrice }: BookingLine) {
  const changes: Difference[] = [];
  if (was.quantity !== quantity)
    changes.push({ kind: 'quantity', name, from: was.quantity, to: quantity });
  if (!sameMoney(was.unitPrice, unitPrice))
    changes.push({ kind: 'price', name, from: was.unitPrice, to: unitPrice });
  return changes;
}

/** A total that came with the first line, or went with the last one, says nothing of its own. */
function totalDifference(from: Money | undefined, to: Money | undefined): readonly Difference[] {
  if (!from || !to || sameMoney(from, to)) return [];
  return [{ kind: 'total', from, to }];
}

function deliveryDifferences(
  from: Delivery | undefined,
  to: Delivery | undefined,
): readonly Difference[] {
  if (!to) return [];
  if (!from) return [{ kind: 'delivery-set', delivery: to }];
  return FIELDS.filter((field) => from[field] !== to[field]).map((field) => ({
    kind: 'delivery-field',
    field,
    from: from[field],
    to: to[field],
  }));
}

function statusDifference(from: BookingState, to: BookingState): readonly Difference[] {
  return from === to ? [] : [{ kind: 'status', from, to }];
}

function reasonDifference(from: string | undefined, to: string | undefined) {
  const given: Difference[] =
    to !== undefined && to !== from ? [{ kind: 'reason', reason: to }] : [];
  return given;
}

function sameMoney(one: Money, other: Money): boolean {
  return one.amount === other.amount && one.currency === other.currency;
}
