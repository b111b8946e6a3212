import { formatInstant } from '../../../kernel/format.js';

const MOMENT = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});

/** The time of day to a millisecond. */
export function formatMoment(at: number): string {
  return MOMENT.format(at);
}

/** The same for what happened today, and the day of what happened before. */
export function formatWhen(instant: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? formatMoment(at.getTime()) : formatInstant(instant);
}

/** A short span: in milliseconds, and from a second on in seconds to a tenth. */
export function formatSpan(milliseconds: number): string {
  const inSeconds = milliseconds >= 1_000;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: inSeconds ? 'second' : 'millisecond',
    unitDisplay: inSeconds ? 'long' : 'short',
    maximumFractionDigits: inSeconds ? 1 : 0,
  }).format(inSeconds ? milliseconds / 1_000 : milliseconds);
}
