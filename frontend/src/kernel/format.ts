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

/** Of a number with its unit. */
function spans(options: Intl.NumberFormatOptions) {
  return (of: string | undefined) => new Intl.NumberFormat(of, { style: 'unit', ...options });
}

const dates = once((of) => new Intl.DateTimeFormat(of, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = once(
  (of) => new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeStyle: 'short' }),
);
const lists = once((of) => new Intl.ListFormat(of, { type: 'conjunction' }));
const numbers = once((of) => new Intl.NumberFormat(of));
const plurals = once((of) => new Intl.PluralRules(of));
const seconds = once(spans({ unit: 'second', unitDisplay: 'long', maximumFractionDigits: 1 }));
const milliseconds = once(
  spans({ unit: 'millisecond', unitDisplay: 'short', maximumFractionDigits: 0 }),
);
const moments = once(
  (of) =>
    new Intl.DateTimeFormat(of, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      fractionalSecondDigits: 3,
      hourCycle: 'h23',
    }),
);
const regions = once((of) => new Intl.DisplayNames(of ?? [], { type: 'region' }));
const orders = once((of) => new Intl.Collator(of));
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

/** The time of day to a millisecond. */
export function formatMoment(at: number): string {
  return moments().format(at);
}

/** A span of time to a tenth of a second. */
export function formatSeconds(span: number): string {
  return seconds().format(span);
}

/** A span that may be short: in milliseconds, and from a second on in seconds. */
export function formatSpan(span: number): string {
  return span < 1_000 ? milliseconds().format(span) : formatSeconds(span / 1_000);
}

/** The name of a country by its ISO 3166-1 alpha-2 code; the code where there is none. */
export function countryName(code: string): string {
  return regions().of(code) ?? code;
}

/** The order of names, for sorting. */
export function compareNames(one: string, other: string): number {
  return orders().compare(one, other);
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
