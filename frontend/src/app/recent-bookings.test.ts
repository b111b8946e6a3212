import { beforeEach, expect, test } from 'vitest';
import { RecentBookings } from './recent-bookings.js';

beforeEach(() => localStorage.clear());

test('the_latest_booking_comes_first_and_once', () => {
  const recent = new RecentBookings('alice');
  for (const id of ['one', 'two', 'one']) recent.add(id);
  expect(recent.list()).toEqual(['one', 'two']);
});

test('people_of_one_browser_do_not_see_each_others_bookings', () => {
  new RecentBookings('alice').add('one');
  expect(new RecentBookings('bob').list()).toEqual([]);
});

test('damaged_storage_is_an_empty_list', () => {
  localStorage.setItem('readback-recent-bookings-alice', '{');
  expect(new RecentBookings('alice').list()).toEqual([]);
});
