import { expect, test } from 'vitest';
import { BOOKING_ID, booking } from '../../testing/bookings.js';
import { TestService, held, json, problem } from '../../testing/service.js';
import { PastBookings } from './past-bookings.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;

test('a_version_is_read_once_and_kept', async () => {
  const service = new TestService().on(GET, json(booking()));
  const past = PastBookings.of(service.api);
  expect(past.at(BOOKING_ID, 1)).toBeUndefined();
  expect(await past.read(BOOKING_ID, 1)).toBeUndefined();
  expect(await PastBookings.of(service.api).read(BOOKING_ID, 1)).toBeUndefined();

  expect(PastBookings.of(service.api).at(BOOKING_ID, 1)?.version).toBe(1);
  expect(service.sent.map(({ url }) => new URL(url).search)).toEqual(['?version=1']);
});

test('who_asks_while_it_is_under_way_waits_for_the_same_answer', async () => {
  const late = held(json(booking()));
  const service = new TestService().on(GET, late.answer);
  const past = PastBookings.of(service.api);
  const both = Promise.all([past.read(BOOKING_ID, 1), past.read(BOOKING_ID, 1)]);
  late.release();
  await both;
  expect(service.sent).toHaveLength(1);
});

test('what_could_not_be_read_is_asked_for_again', async () => {
  const service = new TestService().on(GET, problem(500, 'Something broke'), json(booking()));
  const past = PastBookings.of(service.api);
  expect(await past.read(BOOKING_ID, 1)).toMatchObject({ kind: 'refused' });
  expect(await past.read(BOOKING_ID, 1)).toBeUndefined();
  expect(past.at(BOOKING_ID, 1)).toBeDefined();
});

test('of_very_many_the_ones_that_were_read_first_are_forgotten', async () => {
  const service = new TestService().on(GET, json(booking()));
  const past = PastBookings.of(service.api);
  for (let version = 1; version <= 501; version++) await past.read(BOOKING_ID, version);
  expect(past.at(BOOKING_ID, 1)).toBeUndefined();
  expect(past.at(BOOKING_ID, 2)).toBeDefined();
});
