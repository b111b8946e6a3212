import { msg } from '@lit/localize';
import { formatDate, formatMoney } from '../../kernel/format.js';
import type { Booking, Delivery } from './contract.js';
import { countryName } from './countries.js';
import { statusWords } from './status.js';

/** Something that is not as the person saw it any more. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** How a booking differs from what the person saw: status, products, total and delivery. */
export function differences(before: Booking, now: Booking): readonly Difference[] {
  const names = new Map([...before.lines, ...now.lines].map(({ sku, name }) => [sku, name]));
  const rows = [
    row(msg('Status'), statusWords(before).label, statusWords(now).label),
    ...[...names].map(([sku, name]) => row(name, amountOf(before, sku), amountOf(now, sku))),
    row(msg('Total'), totalOf(before), totalOf(now)),
    row(msg('Delivery'), addressOf(before.delivery), addressOf(now.delivery)),
  ];
  return rows.filter((each) => each.before !== each.now);
}

/** An address and a day on one line. */
export function addressOf(delivery: Delivery | undefined): string {
  if (!delivery) return msg('none');
  const { recipient, street, postalCode, city, country, requestedDate } = delivery;
  const place = `${recipient}, ${street}, ${postalCode} ${city}, ${countryName(country)}`;
  return `${place}; ${formatDate(requestedDate)}`;
}

function row(what: string, before: string, now: string): Difference {
  return { what, before, now };
}

function amountOf({ lines }: Booking, sku: string): string {
  const line = lines.find((each) => each.sku === sku);
  return line ? `${line.quantity} × ${formatMoney(line.unitPrice)}` : msg('none');
}

function totalOf({ total }: Booking): string {
  return total ? formatMoney(total) : msg('none');
}
