import { expect, test } from 'vitest';
import { summaries, summary } from '../../testing/bookings.js';
import { extended, reaches, readAgain } from './list-pages.js';

const ROWS = summaries(6);

test('the_rows_below_those_that_were_read_again_stay', () => {
  const before = { items: ROWS, next: 'after-6' };
  const again = readAgain(before, { items: ROWS.slice(0, 3), next: 'after-3' });
  expect(again).toEqual(before);
});

test('a_row_that_left_is_gone_and_the_next_one_is_there_once', () => {
  const before = { items: ROWS, next: undefined };
  const head = { items: [...ROWS.slice(0, 2), ...ROWS.slice(3, 4)], next: 'after-4' };
  const { items } = readAgain(before, head);
  expect(items).toEqual(ROWS.filter((_, index) => index !== 2));
});

test.each([
  ['empty', { items: [] }],
  ['complete', { items: ROWS.slice(0, 1) }],
])('an_answer_that_is_%s_is_all_there_is', (_, head) => {
  expect(readAgain({ items: ROWS }, head)).toEqual(head);
});

test('where_nothing_is_left_below_the_next_page_is_the_answers', () => {
  const head = { items: ROWS, next: 'after-6' };
  expect(readAgain({ items: ROWS.slice(0, 3), next: 'after-3' }, head)).toEqual(head);
});

test('the_next_page_comes_below_and_says_what_follows_it', () => {
  const pages = extended({ items: ROWS.slice(0, 3), next: 'after-3' }, { items: ROWS.slice(2) });
  expect(pages.items).toEqual(ROWS);
  expect(pages.next).toBeUndefined();
});

test('a_place_further_down_is_not_among_the_rows_that_were_read', () => {
  const older = summary({ startedAt: '2020-01-01T00:00:00Z' });
  const newer = summary({ startedAt: '2030-01-01T00:00:00Z' });
  expect(reaches({ items: ROWS, next: 'more' }, older)).toBe(false);
  expect(reaches({ items: ROWS, next: 'more' }, newer)).toBe(true);
  expect(reaches({ items: ROWS }, older)).toBe(true);
  expect(reaches({ items: [], next: 'more' }, newer)).toBe(false);
});
