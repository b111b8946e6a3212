import { expect, test } from 'vitest';
import { summaries, summary } from '../../testing/bookings.js';
import type { BookingSummary } from './contract.js';
import { newsOf } from './list-news.js';

function at(rows: BookingSummary[], next?: string) {
  return { rows, pages: { items: rows, next } };
}

test('a_new_order_is_told_to_its_seller', () => {
  expect(newsOf(at([]), at([summary()]), 'seller')).toBe('New order: Alice Archer, €2.50.');
});

test('an_order_that_comes_into_a_list_by_being_decided_on_is_not_called_new', () => {
  const confirmed = summary({ status: 'confirmed', closedAt: '2026-11-24T12:00:00Z' });
  expect(newsOf(at([]), at([confirmed]), 'buyer')).toBe('Bob Brackets: Confirmed.');
});

test('an_answer_is_told_to_the_buyer', () => {
  const after = at([summary({ status: 'confirmed', version: 5 })]);
  expect(newsOf(at([summary()]), after, 'buyer')).toBe('Bob Brackets: Confirmed.');
});

test('what_happens_to_the_booking_beside_the_list_is_told_there', () => {
  const decided = at([summary({ status: 'confirmed', version: 5 })]);
  const { bookingId } = summary();
  expect(newsOf(at([summary()]), decided, 'buyer', bookingId)).toBe('');
  expect(newsOf(at([summary()]), decided, 'buyer', 'another')).toBe('Bob Brackets: Confirmed.');
});

test('a_row_that_left_the_filter_is_told', () => {
  expect(newsOf(at([summary()]), at([]), 'buyer')).toBe('Bob Brackets: not placed any more.');
});

test('many_at_once_are_counted', () => {
  expect(newsOf(at([]), at(summaries(4)), 'seller')).toBe('4 new orders.');
});

test('a_row_that_only_moved_up_to_where_the_list_ends_is_no_news', () => {
  const [first, ...others] = summaries(4);
  const before = at([first, ...others.slice(0, 2)] as BookingSummary[], 'more');
  expect(newsOf(before, at(others, 'more'), 'seller')).toBe('Alice Archer: not placed any more.');
});

test('a_row_that_a_new_one_pushed_to_the_next_page_is_no_news', () => {
  const [newcomer, ...others] = summaries(4) as [BookingSummary, ...BookingSummary[]];
  const after = at([newcomer, ...others.slice(0, 2)], 'more');
  expect(newsOf(at(others, 'more'), after, 'seller')).toBe('New order: Alice Archer, €2.50.');
});

test('where_nothing_happened_there_is_nothing_to_tell', () => {
  expect(newsOf(at([summary()]), at([summary({ version: 5 })]), 'seller')).toBe('');
});
