import type { components } from './api/schema.js';
import { formatLocale } from './locale.js';

export type Money = components['schemas']['Money'];

export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat(formatLocale(), { style: 'currency', currency });
  // A decimal string, because a number would round what the service gave exactly.
  return format.format(amount as Intl.StringNumericLiteral);
}

/** A calendar date such as `2026-12-24`, which belongs to no time zone. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(formatLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant));
}

export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(items);
}

/** A span of time to a tenth of a second. */
export function formatSeconds(seconds: number): string {
  return new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(seconds);
}

export function formatNumber(number: number): string {
  return new Intl.NumberFormat(formatLocale()).format(number);
}

/** The words for one of something and for several. Both languages have these two forms. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The words that go with a number, by the rules of the language. */
export function plural(count: number, { one, other }: Forms): string {
  return new Intl.PluralRules(formatLocale()).select(count) === 'one' ? one : other;
}
