import { expect, test } from 'vitest';
import { booking, placed, summary } from '../../testing/bookings.js';
import { statusWords, summaryWords, turnWords } from './status.js';

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

test('a_confirmed_order_promises_nothing_that_may_be_over_already', () => {
  expect(statusWords(booking({ status: 'confirmed' })).next).toBe('Bob Brackets confirmed it.');
});

test('a_row_says_the_same_to_the_side_whose_turn_it_is_and_to_the_one_that_waits', () => {
  expect(summaryWords(summary(), 'seller').label).toBe('Needs your decision');
  expect(summaryWords(summary(), 'buyer').label).toBe('Placed');
  expect(summaryWords(summary({ status: 'draft' }), 'buyer').tone).toBe('brand');
});

test('a_row_tells_what_needs_the_reader_from_what_waits_for_the_other_one', () => {
  expect(turnWords('buyer', 'draft')).toBe('Your turn');
  expect(turnWords('buyer', 'placed')).toBe('Waiting');
  expect(turnWords('buyer', 'rejected')).toBeUndefined();
  // The badge of the seller's row says already that their decision is needed.
  expect(turnWords('seller', 'placed')).toBeUndefined();
});
