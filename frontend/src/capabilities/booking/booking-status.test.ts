import { expect, test, vi } from 'vitest';
import { BOOKING_ID, history, placed } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import './booking-status.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;
const HISTORY = `GET /api/bookings/${BOOKING_ID}/history`;

async function status(service: TestService, shown = placed()) {
  return mount(document.createElement('booking-status'), service.api, { booking: shown });
}

test('it_says_how_the_booking_stands_and_what_happened', async () => {
  const service = new TestService().on(HISTORY, json(history(4, 'Placed the purchase order')));
  const element = await status(service);
  await vi.waitUntil(() => shownText(element).includes('Placed the purchase order'));
  expect(shownText(element)).toContain('Needs your decision');
  expect(shownText(element)).toContain('version 4');
  expect(shownText(element)).toContain('€2.50');
});

test('it_never_goes_back_to_an_older_version', async () => {
  const service = new TestService().on(HISTORY, json(history(4)));
  const element = await status(service);
  element.booking = placed({ version: 3, status: 'draft' });
  await element.updateComplete;
  expect(shownText(element)).toContain('version 4');
});

test('a_newer_version_reads_the_history_again_and_no_other_does', async () => {
  const service = new TestService().on(HISTORY, json(history(4, 'Placed')));
  const element = await status(service);
  await vi.waitUntil(() => shownText(element).includes('Placed'));

  element.booking = placed({ version: 4 });
  await element.updateComplete;
  expect(service.requests(HISTORY)).toHaveLength(1);

  service.on(HISTORY, json(history(5, 'Placed', 'Confirmed the sales order')));
  element.booking = placed({ version: 5, status: 'confirmed', actions: [] });
  await vi.waitUntil(() => shownText(element).includes('Confirmed the sales order'));
});

test('a_late_answer_with_an_older_history_does_not_replace_the_newer_one', async () => {
  const late = held(json(history(4, 'Placed')));
  const service = new TestService().on(HISTORY, late.answer, json(history(5, 'Confirmed it')));
  const element = await status(service);
  element.booking = placed({ version: 5, status: 'confirmed', actions: [] });
  await vi.waitUntil(() => shownText(element).includes('Confirmed it'));
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownText(element)).toContain('Confirmed it');
});

test('without_a_booking_it_shows_none', async () => {
  const service = new TestService().on(HISTORY, json(history(4)));
  const element = await status(service);
  element.booking = undefined;
  await element.updateComplete;
  expect(shownText(element)).not.toContain('version');
});

async function following(service: TestService, bookingId = BOOKING_ID) {
  service.on(HISTORY, json(history(4, 'Placed')));
  return mount(document.createElement('booking-status'), service.api, { bookingId });
}

test('a_number_is_enough_to_read_and_follow_a_booking', async () => {
  const service = new TestService().on(GET, held(json(placed())).answer);
  const element = await following(service, ` ${BOOKING_ID.toUpperCase()}`);
  expect(findAll(element, '[role="status"]')).toHaveLength(1);

  const changes = recorded(element, 'booking-changed');
  const confirmed = placed({ version: 5, status: 'confirmed', actions: [] });
  service.on(GET, json(placed()), json(confirmed));
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => shownText(element).includes('version 4'));
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => shownText(element).includes('version 5'));

  expect(element.booking).toEqual(confirmed);
  expect(changes.map(({ booking, cause }) => [booking.version, cause])).toEqual([
    [4, 'read'],
    [5, 'read'],
  ]);
  expect(service.requests(GET).at(-1)?.headers.get('If-None-Match')).toBe('"4"');
});

test('what_it_is_handed_it_does_not_read', async () => {
  const service = new TestService().on(HISTORY, json(history(4)));
  const properties = { bookingId: BOOKING_ID, booking: placed() };
  await mount(document.createElement('booking-status'), service.api, properties);
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(service.requests(GET)).toHaveLength(0);
});

test('another_number_shows_nothing_of_the_booking_before', async () => {
  const other = '00000000-0000-0000-0000-000000000002';
  const service = new TestService().on(GET, json(placed()));
  const element = await following(service);
  await vi.waitUntil(() => shownText(element).includes('version 4'));

  service.on(`GET /api/bookings/${other}`, held(json(placed())).answer);
  element.bookingId = other;
  await element.updateComplete;

  expect(shownText(element)).not.toContain('version');
  expect(service.requests(`GET /api/bookings/${other}`)).toHaveLength(0);
  await vi.waitUntil(() => service.requests(`GET /api/bookings/${other}`).length === 1);
});

test('a_number_that_is_not_among_the_persons_own_is_said_in_words', async () => {
  const element = await following(new TestService().on(GET, problem(404, 'Not found')));
  await vi.waitUntil(() => shownText(element).includes('no booking with this number among yours'));
});

test('what_was_read_stays_while_the_service_is_away_and_can_be_asked_for_again', async () => {
  const service = new TestService().on(GET, json(placed()));
  const element = await following(service);
  await vi.waitUntil(() => shownText(element).includes('version 4'));

  service.on(GET, brokenConnection);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitUntil(() => shownText(element).includes("can't be reached"), { timeout: 3_000 });
  expect(shownText(element)).toContain('version 4');

  service.on(GET, json(placed({ version: 5, status: 'confirmed', actions: [] })));
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await vi.waitUntil(() => shownText(element).includes('version 5'));
  expect(shownText(element)).not.toContain("can't be reached");
});

test('at_a_glance_it_says_how_the_booking_stands_and_reads_no_history', async () => {
  const service = new TestService();
  const properties = { booking: placed(), glance: true };
  const element = await mount(document.createElement('booking-status'), service.api, properties);
  expect(shownText(element)).toContain('version 4');
  expect(shownText(element)).not.toContain('What happened');
  expect(service.sent).toHaveLength(0);
});
