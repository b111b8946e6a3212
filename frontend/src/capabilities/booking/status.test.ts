import { expect, test } from 'vitest';
import { booking, placed } from '../../testing/bookings.js';
import { statusWords } from './status.js';

test('an_order_that_waits_for_the_reader_needs_their_decision', () => {
  expect(statusWords(placed())).toMatchObject({ label: 'Needs your decision', tone: 'warning' });
});

test('an_order_that_waits_for_the_other_one_says_whom_it_waits_for', () => {
  const { label, next } = statusWords(placed({ actions: ['withdraw'] }));
  expect(label).toBe('Placed');
  expect(next).toContain('Bob Brackets');
});

test.each(['confirmed', 'rejected', 'withdrawn'] as const)('a_%s_order_says_so', (status) => {
  expect(statusWords(booking({ status })).label.toLowerCase()).toBe(status);
});
