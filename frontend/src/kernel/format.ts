import type { components } from './api/schema.js';

export type Money = components['schemas']['Money'];

// Made once: making a format takes a thousand times as long as using it, and lists are long.
const DATES = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });
const INSTANTS = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const LISTS = new Intl.ListFormat(undefined, { type: 'conjunction' });
const NUMBERS = new Intl.NumberFormat();
const MONEY = new Map<string, Intl.NumberFormat>();

export function formatMoney({ amount, currency }: Money): string {
  // A decimal string, because a number would round what the service gave exactly.
  return moneyIn(currency).format(amount as Intl.StringNumericLiteral);
}

function moneyIn(currency: string): Intl.NumberFormat {
  const made = MONEY.get(currency);
  if (made) return made;
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  MONEY.set(currency, format);
  return format;
}

/** A calendar date such as `2026-12-24`, which belongs to no time zone. */
export function formatDate(date: string): string {
  return DATES.format(new Date(`${date}T00:00:00Z`));
}

export function formatInstant(instant: string): string {
  return INSTANTS.format(new Date(instant));
}

export function formatList(items: readonly string[]): string {
  return LISTS.format(items);
}

/** A span of time to a tenth of a second. */
export function formatSeconds(seconds: number): string {
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(seconds);
}

/** How many there are of something whose plural ends in s. */
export function formatCount(count: number, noun: string): string {
  return `${NUMBERS.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
