import { msg, str } from '@lit/localize';
import type { FieldError } from '../../ui/ui-error-summary.js';
import type { FulfilmentLine, Parcel } from './contract.js';

/** What the seller says about a parcel; the service numbers and dates it. */
export type GivenParcel = Pick<Parcel, 'carrier' | 'trackingCode' | 'lines'>;

/** A line that is not wholly shipped yet, and the name of its field. */
export interface OpenLine {
  readonly line: FulfilmentLine;
  readonly left: number;
  readonly field: string;
}

export const PARCEL_FIELDS = [
  { name: 'carrier', label: msg('Carrier'), missing: msg('Carrier is missing'), most: 100 },
  {
    name: 'trackingCode',
    label: msg('Tracking code'),
    missing: msg('Tracking code is missing'),
    most: 100,
  },
] as const;

export function openLines(lines: readonly FulfilmentLine[]): readonly OpenLine[] {
  return (
    lines
      // The place among all lines stays the same, whatever is shipped meanwhile.
      .map((line, place) => ({
        line,
        left: line.ordered - line.dispatched,
        field: `line-${place}`,
      }))
      .filter(({ left }) => left > 0)
  );
}

/** What the form holds, valid or not; a line of which nothing goes in is left out. */
export function parcelOf(data: FormData, open: readonly OpenLine[]): GivenParcel {
  return {
    carrier: textOf(data, 'carrier'),
    trackingCode: textOf(data, 'trackingCode'),
    lines: open
      .map(({ line: { sku }, field }) => ({ sku, quantity: Number(textOf(data, field)) }))
      .filter(({ quantity }) => quantity !== 0),
  };
}

/** What is missing or can't be. The service has the last word. */
export function errorsIn(data: FormData, open: readonly OpenLine[]): readonly FieldError[] {
  const missing = PARCEL_FIELDS.filter(({ name }) => textOf(data, name) === '').map(
    ({ name, missing }) => ({ field: name, message: missing }),
  );
  const impossible = open
    .filter(({ field, left }) => !isPossible(textOf(data, field), left))
    .map(({ field, left, line }) => ({
      field,
      message: msg(str`Give a whole number from 0 to ${left} for ${line.name}`),
    }));
  const errors = [...missing, ...impossible];
  const [first] = open;
  if (impossible.length === 0 && first && parcelOf(data, open).lines.length === 0)
    errors.push({ field: first.field, message: msg('Put at least one product into the parcel') });
  return errors;
}

function isPossible(text: string, left: number): boolean {
  return /^\d+$/.test(text) && Number(text) <= left;
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
