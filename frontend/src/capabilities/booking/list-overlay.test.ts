import { expect, test } from 'vitest';
import { summaries, summary } from '../../testing/bookings.js';
import type { BookingSummary } from './contract.js';
import { shownRows } from './list-overlay.js';

const ALL = { side: 'buyer', personId: 'alice' } as const;
const PLACED = { ...ALL, status: 'placed' } as const;
const CONFIRMED = { status: 'confirmed', version: 5 } as const;

interface Knowing {
  readonly held?: BookingSummary[];
  readonly seen?: BookingSummary[];
  readonly unread?: boolean;
}

function known({ held = [], seen = [], unread = true }: Knowing) {
  return { held, seen, unread: () => unread };
}

test('of_row_and_held_state_the_higher_version_is_shown', () => {
  const confirmed = summary(CONFIRMED);
  const placed = summary();
  expect(shownRows({ items: [placed] }, known({ held: [confirmed] }), ALL)).toEqual([confirmed]);
  expect(shownRows({ items: [confirmed] }, known({ held: [placed] }), ALL)).toEqual([confirmed]);
});

test('at_the_same_version_the_row_stays', () => {
  const held = summary({ readFrom: 'stream' });
  const row = summary();
  expect(shownRows({ items: [row] }, known({ held: [held], seen: [held] }), ALL)).toEqual([row]);
});

test('a_held_state_takes_the_row_out_of_the_filter', () => {
  const held = [summary(CONFIRMED)];
  expect(shownRows({ items: [summary()] }, known({ held }), PLACED)).toEqual([]);
});

test('a_held_state_that_the_answer_did_not_know_of_appears_at_its_place', () => {
  const rows = summaries(4);
  const [first, held, third, fourth] = rows as [
    BookingSummary,
    BookingSummary,
    BookingSummary,
    BookingSummary,
  ];
  const pages = { items: [first, third, fourth] };
  expect(shownRows(pages, known({ held: [held] }), PLACED)).toEqual(rows);
});

test('a_held_state_that_the_answer_knew_of_and_left_out_went_on_since', () => {
  const pages = { items: [] };
  expect(shownRows(pages, known({ held: [summary()], unread: false }), PLACED)).toEqual([]);
});

test('a_held_state_whose_place_is_further_down_waits_for_its_page', () => {
  const older = summary({ startedAt: '2020-01-01T00:00:00Z' });
  const pages = { items: summaries(2), next: 'more' };
  expect(shownRows(pages, known({ held: [older] }), ALL)).toHaveLength(2);
});

test('a_row_never_goes_back_to_what_it_was_in_an_earlier_version', () => {
  const seen = [summary(CONFIRMED)];
  expect(shownRows({ items: [summary()] }, known({ seen }), ALL)).toEqual(seen);
  expect(shownRows({ items: [summary()] }, known({ seen }), PLACED)).toEqual([]);
});

test('a_held_state_that_was_seen_in_a_newer_version_does_not_come_back', () => {
  const knowing = { held: [summary()], seen: [summary(CONFIRMED)] };
  expect(shownRows({ items: [] }, known(knowing), PLACED)).toEqual([]);
});

test('what_was_only_seen_before_does_not_come_back_by_itself', () => {
  expect(shownRows({ items: [] }, known({ seen: [summary()] }), PLACED)).toEqual([]);
});

test('the_bookings_of_others_are_not_listed', () => {
  const sold = summary({ buyer: { id: 'carol', name: 'Carol' } });
  expect(shownRows({ items: [] }, known({ held: [sold] }), ALL)).toEqual([]);
});
