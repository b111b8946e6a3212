import { msg } from '@lit/localize';
import { type FieldError, labelled } from '../../ui/ui-error-summary.js';
import type { Delivery } from './contract.js';

export const DELIVERY_FIELDS = [
  {
    name: 'recipient',
    label: msg('Recipient'),
    missing: msg('Recipient is missing'),
    autocomplete: 'name',
    most: 100,
  },
  {
    name: 'street',
    label: msg('Street and number'),
    missing: msg('Street and number is missing'),
    autocomplete: 'street-address',
    most: 200,
  },
  {
    name: 'postalCode',
    label: msg('Postal code'),
    missing: msg('Postal code is missing'),
    autocomplete: 'postal-code',
    most: 20,
  },
  {
    name: 'city',
    label: msg('City'),
    missing: msg('City is missing'),
    autocomplete: 'address-level2',
    most: 100,
  },
] as const;

const ALL_FIELDS = [
  ...DELIVERY_FIELDS,
  { name: 'country', label: msg('Country') },
  { name: 'requestedDate', label: msg('Requested day') },
] as const;

/** What the service says about fields, by the names that the person knows them by. */
export function refusedFields(violations: readonly FieldError[]): readonly FieldError[] {
  return labelled(violations, ALL_FIELDS);
}

/** What the form holds, valid or not. */
export function deliveryOf(data: FormData): Delivery {
  const text = (name: keyof Delivery) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    recipient: text('recipient'),
    street: text('street'),
    postalCode: text('postalCode'),
    city: text('city'),
    country: text('country'),
    requestedDate: text('requestedDate'),
  };
}

/** What is missing. The service has the last word on everything else. */
export function missingIn(delivery: Delivery): readonly FieldError[] {
  const errors: FieldError[] = DELIVERY_FIELDS.filter(({ name }) => delivery[name] === '').map(
    ({ name, missing }) => ({ field: name, message: missing }),
  );
  if (delivery.country === '') errors.push({ field: 'country', message: msg('Choose a country') });
  if (delivery.requestedDate === '')
    errors.push({ field: 'requestedDate', message: msg('Choose the day you want it delivered') });
  return errors;
}
