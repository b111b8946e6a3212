import { expect, test } from 'vitest';
import { BOOKING_ID } from '../testing/bookings.js';
import {
  HOW_IT_WORKS,
  bookingIdIn,
  bookingPath,
  deskPath,
  detourOf,
  listPath,
  placedPath,
  routeOf,
  samePage,
  titleOf,
} from './routes.js';

const at = (path: string) => routeOf(new URL(path, 'https://readback.test'));

test('every_filter_of_the_desk_is_part_of_its_address', () => {
  const filter = { q: 'hex bolt', seller: 'bob' };
  expect(at(deskPath(BOOKING_ID, filter))).toEqual({ name: 'desk', bookingId: BOOKING_ID, filter });
  expect(at(deskPath(undefined, { q: '', seller: '' }))).toEqual({
    name: 'desk',
    filter: { q: '', seller: '' },
  });
});

test('a_booking_and_its_receipt_have_addresses_of_their_own', () => {
  expect(at(bookingPath(BOOKING_ID))).toEqual({ name: 'booking', bookingId: BOOKING_ID });
  expect(at(placedPath(BOOKING_ID))).toEqual({ name: 'placed', bookingId: BOOKING_ID });
});

test.each(['orders', 'sales'] as const)('every_filter_of_%s_is_part_of_its_address', (name) => {
  expect(at(listPath(name))).toEqual({ name });
  expect(at(listPath(name, 'placed'))).toEqual({ name, status: 'placed' });
  expect(at(`/${name}?status=lost`)).toEqual({ name });
  expect(samePage(at(listPath(name)), at(listPath(name, 'placed')))).toBe(true);
});

test('the_lists_have_titles_of_their_own', () => {
  expect(titleOf(at('/orders?status=draft'))).toBe('My orders · Readback');
  expect(titleOf(at('/sales'))).toBe('Sales orders · Readback');
});

test('how_it_works_has_an_address_for_everybody', () => {
  expect(at(HOW_IT_WORKS)).toEqual({ name: 'how-it-works' });
  expect(titleOf(at(HOW_IT_WORKS))).toBe('How it works · Readback');
  expect(detourOf(at(HOW_IT_WORKS), ['seller'])).toBeUndefined();
});

test('who_only_sells_is_sent_from_the_desk_to_their_inbox', () => {
  expect(detourOf(at('/'), ['seller'])).toBe('/sales');
  expect(detourOf(at(`/?booking=${BOOKING_ID}`), ['seller'])).toBe(bookingPath(BOOKING_ID));
  expect(detourOf(at('/'), ['buyer', 'seller'])).toBeUndefined();
  expect(detourOf(at('/orders'), ['seller'])).toBeUndefined();
});

test.each(['/bookings/7', '/bookings/', '/nowhere', '/sign-in', '/sign-out'])(
  '%s_is_no_page_of_the_application',
  (path) => {
    expect(at(path)).toEqual({ name: 'not-found' });
  },
);

test('another_filter_is_the_same_page_and_another_booking_is_not', () => {
  expect(samePage(at('/?q=a'), at('/?q=b'))).toBe(true);
  expect(samePage(at('/'), at(bookingPath(BOOKING_ID)))).toBe(false);
});

test('a_number_in_capital_letters_is_the_same_booking', () => {
  const capitals = BOOKING_ID.toUpperCase();
  expect(at(`/bookings/${capitals}`)).toEqual({ name: 'booking', bookingId: BOOKING_ID });
  expect(at(`/?booking=${capitals}`)).toMatchObject({ name: 'desk', bookingId: BOOKING_ID });
});

test.each([
  BOOKING_ID,
  ` ${BOOKING_ID.toUpperCase()} `,
  `https://readback.test/bookings/${BOOKING_ID}/placed`,
  `https://readback.test/bookings/${BOOKING_ID}?x=1`,
  `https://readback.test/?booking=${BOOKING_ID}`,
])('the_number_is_found_in_"%s"', (text) => {
  expect(bookingIdIn(text)).toBe(BOOKING_ID);
});

test('no_number_is_found_where_there_is_none', () => {
  expect(bookingIdIn('the order of last week')).toBeUndefined();
});
