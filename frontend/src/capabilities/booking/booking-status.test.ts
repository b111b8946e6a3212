import { expect, test, vi } from 'vitest';
import { BOOKING_ID, history, placed } from '../../testing/bookings.js';
import { mount, shownText } from '../../testing/mount.js';
import { TestService, held, json } from '../../testing/service.js';
import './booking-status.js';

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

test('at_a_glance_it_says_how_the_booking_stands_and_reads_no_history', async () => {
  const service = new TestService();
  const properties = { booking: placed(), glance: true };
  const element = await mount(document.createElement('booking-status'), service.api, properties);
  expect(shownText(element)).toContain('version 4');
  expect(shownText(element)).not.toContain('What happened');
  expect(service.sent).toHaveLength(0);
});
