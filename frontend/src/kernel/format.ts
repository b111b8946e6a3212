import type { components } from './api/schema.js';

export type Money = components['schemas']['Money'];

export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  // A decimal string, because a number would round what the service gave exactly.
  return format.format(amount as Intl.StringNumericLiteral);
}

/** A calendar date such as `2026-12-24`, which belongs to no time zone. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(items);
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
  return `${new Intl.NumberFormat().format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
