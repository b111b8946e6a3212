import { expect, test } from 'vitest';
import { BOOKING_ID, booking, placed, summary } from '../../testing/bookings.js';
import { isListed, newestFirst, summaryOf } from './summary.js';

const BUYER = { side: 'buyer', personId: 'alice' } as const;
const SELLER = { side: 'seller', personId: 'bob' } as const;

test('a_held_booking_makes_the_row_that_the_service_would_give', () => {
  expect(summaryOf(placed())).toEqual(summary({ readFrom: 'stream' }));
});

test('a_held_booking_without_contents_makes_a_row_without_them', () => {
  const row = summaryOf(booking());
  expect(row.lineCount).toBe(0);
  expect(Object.keys(row)).not.toContain('total');
});

test('a_list_holds_the_persons_own_bookings_of_the_status_looked_for', () => {
  expect(isListed(summary(), BUYER)).toBe(true);
  expect(isListed(summary(), { ...BUYER, status: 'placed' })).toBe(true);
  expect(isListed(summary(), { ...BUYER, status: 'draft' })).toBe(false);
  expect(isListed(summary(), { ...BUYER, personId: 'bob' })).toBe(false);
  expect(isListed(summary(), SELLER)).toBe(true);
});

test('what_was_never_placed_is_not_the_sellers', () => {
  const { placedAt, ...never } = summary({ status: 'withdrawn' });
  expect(placedAt).toBeDefined();
  expect(isListed(never, SELLER)).toBe(false);
  expect(isListed(never, BUYER)).toBe(true);
});

test.each([
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:01Z'],
  ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.5Z'],
  ['2026-11-24T10:00:00.5Z', '2026-11-24T10:00:00.500001Z'],
])('%s_comes_after_%s', (older, newer) => {
  const rows = [summary({ startedAt: older }), summary({ startedAt: newer })];
  expect(rows.sort(newestFirst).map(({ startedAt }) => startedAt)).toEqual([newer, older]);
});

test('of_two_that_were_started_at_once_the_number_decides', () => {
  const other = summary({ bookingId: 'f', startedAt: '2026-11-24T10:00:00.000Z' });
  expect(newestFirst(other, summary())).toBeGreaterThan(0);
  expect(newestFirst(summary(), other)).toBeLessThan(0);
  expect(newestFirst(summary(), summary({ bookingId: BOOKING_ID }))).toBe(0);
});
