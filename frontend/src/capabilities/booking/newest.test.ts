import { expect, test } from 'vitest';
import { booking } from '../../testing/bookings.js';
import { newest } from './newest.js';

test('a_newer_version_replaces_the_one_shown', () => {
  const next = booking({ version: 3 });
  expect(newest(booking({ version: 2 }), next)).toBe(next);
});

test('a_stale_answer_never_replaces_a_newer_version', () => {
  const shown = booking({ version: 3 });
  expect(newest(shown, booking({ version: 2 }))).toBe(shown);
});

test('another_booking_replaces_the_one_shown_whatever_its_version', () => {
  const other = booking({ bookingId: 'other', version: 1 });
  expect(newest(booking({ version: 9 }), other)).toBe(other);
});

test('what_is_shown_stays_when_nothing_comes', () => {
  const shown = booking();
  expect(newest(shown, undefined)).toBe(shown);
  expect(newest(undefined, undefined)).toBeUndefined();
});
