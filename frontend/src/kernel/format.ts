import type { components } from './api/schema.js';
import { formatLocale } from './locale.js';

export type Money = components['schemas']['Money'];

/** Made once: making a format takes a thousand times as long as using it, and lists are long. */
function once<Format>(make: (locale: string | undefined) => Format): () => Format {
  const made = new Map<string | undefined, Format>();
  return () => {
    const locale = formatLocale();
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}

const dates = once((of) => new Intl.DateTimeFormat(of, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = once(
  (of) => new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeStyle: 'short' }),
);
const lists = once((of) => new Intl.ListFormat(of, { type: 'conjunction' }));
const numbers = once((of) => new Intl.NumberFormat(of));
const plurals = once((of) => new Intl.PluralRules(of));
const seconds = once(
  (of) =>
    new Intl.NumberFormat(of, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }),
);
const monies = new Map<string, () => Intl.NumberFormat>();

export function formatMoney({ amount, currency }: Money): string {
  const money =
    monies.get(currency) ??
    once((of) => new Intl.NumberFormat(of, { style: 'currency', currency }));
  monies.set(currency, money);
  // A decimal string, because a number would round what the service gave exactly.
  return money().format(amount as Intl.StringNumericLiteral);
}

/** A calendar date such as `2026-12-24`, which belongs to no time zone. */
export function formatDate(date: string): string {
  return dates().format(new Date(`${date}T00:00:00Z`));
}

export function formatInstant(instant: string): string {
  return instants().format(new Date(instant));
}

export function formatList(items: readonly string[]): string {
  return lists().format(items);
}

/** A span of time to a tenth of a second. */
export function formatSeconds(span: number): string {
  return seconds().format(span);
}

export function formatNumber(number: number): string {
  return numbers().format(number);
}

/** The words for one of something and for several. Both languages have these two forms. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The words that go with a number, by the rules of the language. */
export function plural(count: number, { one, other }: Forms): string {
  return plurals().select(count) === 'one' ? one : other;
}
