import { formatInstant, formatMoment } from '../../../kernel/format.js';

/** The time of day of what happened today, and the day of what happened before. */
export function formatWhen(instant: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? formatMoment(at.getTime()) : formatInstant(instant);
}
