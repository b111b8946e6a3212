import { expect, test } from 'vitest';
import { formatDate, formatMoney } from './format.js';

test('money_is_formatted_from_its_exact_decimals', () => {
  const shown = formatMoney({ amount: '12345678901234567.89', currency: 'EUR' });
  expect(shown.replace(/\D/g, '')).toBe('1234567890123456789');
});

test('a_calendar_date_is_the_same_day_everywhere', () => {
  expect(formatDate('2026-12-24')).toContain('24');
});
