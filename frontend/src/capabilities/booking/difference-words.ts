import { msg, str } from '@lit/localize';
import { countryName, formatDate, formatMoney } from '../../kernel/format.js';
import type { BookingState } from './contract.js';
import type { DeliveryField, Difference } from './differences.js';

/** One difference as a sentence. */
export function differenceWords(difference: Difference): string {
  switch (difference.kind) {
    case 'started':
      return msg('The booking was started.');
    case 'line-added': {
      const { quantity, name, unitPrice } = difference.line;
      return msg(str`Added: ${quantity} × ${name} at ${formatMoney(unitPrice)}.`);
    }
    case 'line-removed': {
      const { quantity, name } = difference.line;
      return msg(str`Removed: ${quantity} × ${name}.`);
    }
    case 'quantity':
      return msg(
        str`Quantity of ${difference.name} changed from ${difference.from} to ${difference.to}.`,
      );
    case 'price': {
      const { name, from, to } = difference;
      return msg(
        str`Unit price of ${name} changed from ${formatMoney(from)} to ${formatMoney(to)}.`,
      );
    }
    case 'delivery-set':
      return msg(str`Delivery set: to ${difference.delivery.city}.`);
    case 'delivery-field':
      return deliveryWords(difference.field, difference.from, difference.to);
    case 'total':
      return msg(
        str`Total changed from ${formatMoney(difference.from)} to ${formatMoney(difference.to)}.`,
      );
    case 'status':
      return msg(
        str`Status changed from ${statusLabel(difference.from)} to ${statusLabel(difference.to)}.`,
      );
    case 'reason':
      return msg(str`Reason given: ${difference.reason}`);
  }
}

function deliveryWords(field: DeliveryField, from: string, to: string): string {
  switch (field) {
    case 'recipient':
      return msg(str`Recipient changed from ${from} to ${to}.`);
    case 'street':
      return msg(str`Street changed from ${from} to ${to}.`);
    case 'postalCode':
      return msg(str`Postal code changed from ${from} to ${to}.`);
    case 'city':
      return msg(str`City changed from ${from} to ${to}.`);
    case 'country':
      return msg(str`Country changed from ${countryName(from)} to ${countryName(to)}.`);
    case 'requestedDate':
      return msg(str`Requested day changed from ${formatDate(from)} to ${formatDate(to)}.`);
  }
}

/** The status alone, without whose turn it is: nobody's turn is in the past, or on paper. */
export function statusLabel(status: BookingState): string {
  switch (status) {
    case 'draft':
      return msg('Draft');
    case 'placed':
      return msg('Placed');
    case 'confirmed':
      return msg('Confirmed');
    case 'rejected':
      return msg('Rejected');
    case 'withdrawn':
      return msg('Withdrawn');
  }
}
