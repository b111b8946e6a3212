import { expect, test } from 'vitest';
import { formatDate, formatMoney, formatSeconds, plural } from './format.js';

test('money_is_formatted_from_its_exact_decimals', () => {
  const shown = formatMoney({ amount: '12345678901234567.89', currency: 'EUR' });
  expect(shown.replace(/\D/g, '')).toBe('1234567890123456789');
});

test('a_calendar_date_is_the_same_day_everywhere', () => {
  expect(formatDate('2026-12-24')).toContain('24');
});

test('a_span_of_time_is_told_to_a_tenth_of_a_second', () => {
  expect(formatSeconds(0.241)).toBe('0.2 seconds');
  expect(formatSeconds(1)).toBe('1 second');
});

test('one_is_told_in_the_singular', () => {
  const forms = { one: 'row', other: 'rows' };
  expect([0, 1, 2].map((count) => plural(count, forms))).toEqual(['rows', 'row', 'rows']);
});
