import type { Delivery } from './contract.js';

const FIELDS = [
  'recipient',
  'street',
  'postalCode',
  'city',
  'country',
  'requestedDate',
] as const satisfies readonly (keyof Delivery)[];

export function sameDelivery(one: Delivery | undefined, other: Delivery | undefined): boolean {
  if (!one || !other) return one === other;
  return FIELDS.every((field) => one[field] === other[field]);
}
