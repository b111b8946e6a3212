import { expect, test, vi } from 'vitest';
import { BOOKING_ID, booking, draftWithBolts, history, picked } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { LastingStore, outboxOf } from '../../testing/outboxes.js';
import { TestService, brokenConnection, json, problem } from '../../testing/service.js';
import type { BookingDraft } from './booking-draft.js';
import './booking-draft.js';

const START = `POST /api/bookings/${BOOKING_ID}/start`;
const ADD = `POST /api/bookings/${BOOKING_ID}/add-line`;
const CHANGE = `POST /api/bookings/${BOOKING_ID}/change-quantity`;
const GET = `GET /api/bookings/${BOOKING_ID}`;
const HISTORY = `GET /api/bookings/${BOOKING_ID}/history`;
const AWAY = [brokenConnection];

/** The draft on a page of a browser that keeps commands in this store. */
async function draft(
  service: TestService,
  properties: Partial<BookingDraft> = {},
  store = new LastingStore(),
) {
  const outbox = outboxOf(service.api, store);
  const element = document.createElement('booking-draft');
  await mount(element, service.api, properties, undefined, outbox);
  return { element, outbox };
}

async function notSent(element: BookingDraft): Promise<void> {
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
}

async function chooseQuantity(element: Element, value: string): Promise<void> {
  const input = find<HTMLInputElement>(element, 'li input');
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change'));
  await Promise.resolve();
}

test('a_booking_that_was_begun_without_a_network_is_there_on_the_next_page_and_goes_out', async () => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const store = new LastingStore();
  const before = await draft(new TestService().on(START, ...AWAY), {}, store);
  before.element.picked = picked(2);
  await notSent(before.element);
  before.element.remove();
  before.outbox.close();

  const service = new TestService().on(START, ...AWAY);
  const { element, outbox } = await draft(service, {}, store);
  await notSent(element);
  expect(findAll(element, 'li.pending')).toHaveLength(1);
  expect(shownText(element)).toContain('Bolt');
  element.picked = picked(1, { sku: 'NUT', name: 'Nut' });
  await vi.waitUntil(() => findAll(element, 'li.pending').length === 2);
  expect(outbox.waiting.map(({ kind }) => kind)).toEqual([
    'booking/start',
    'booking/add-line',
    'booking/add-line',
  ]);

  const changes = recorded(element, 'booking-changed');
  service
    .on(START, json(booking()))
    .on(ADD, json(draftWithBolts()), json(draftWithBolts({ version: 3 })));
  await vi.waitUntil(
    () => {
      outbox.wake();
      return changes.length === 3;
    },
    { timeout: 5_000 },
  );
  expect(changes[0]?.cause).toBe('started');
  expect(element.booking?.version).toBe(3);
  expect(findAll(element, '.pending')).toHaveLength(0);
});

test('the_first_waiting_change_keeps_how_the_draft_stood', async () => {
  const service = new TestService().on(ADD, ...AWAY);
  const { element, outbox } = await draft(service, { booking: draftWithBolts() });
  element.picked = picked(1);
  await element.updateComplete;
  element.picked = picked(2);
  await element.updateComplete;
  const [first, second] = outbox.waiting;
  expect(first?.state).toMatchObject({ version: 2 });
  expect(second?.state).toBeUndefined();
});

test('what_waits_shows_before_anything_is_known_of_the_booking', async () => {
  const store = new LastingStore();
  const before = await draft(new TestService().on(ADD, ...AWAY), { booking: booking() }, store);
  before.element.picked = picked(2);
  await notSent(before.element);
  before.outbox.close();

  const away = new TestService().on(ADD, ...AWAY);
  const { element } = await draft(away, { bookingId: BOOKING_ID }, store);
  await vi.waitUntil(() => findAll(element, 'li.pending').length === 1);
});

test('with_a_start_that_is_refused_all_that_needs_it_is_told', async () => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const service = new TestService().on(START, problem(409, 'Not with yourself'));
  const { element, outbox } = await draft(service);
  element.picked = picked(2);
  await vi.waitUntil(() => shownText(element).includes('Not with yourself'));
  expect(shownText(element)).toContain('Not done: Start a booking with Bob Brackets');
  expect(shownText(element)).toContain('Not done: Add 2 × Bolt');
  expect(outbox.untold).toHaveLength(0);
  expect(service.requests(ADD)).toHaveLength(0);
});

test('what_was_refused_on_an_earlier_visit_is_told_in_the_draft_until_it_is_read', async () => {
  const store = new LastingStore();
  const refusing = new TestService()
    .on(CHANGE, problem(409, 'Too many'))
    .on(GET, () => new Response(null, { status: 304 }));
  const before = await draft(refusing, { booking: draftWithBolts() }, store);
  await chooseQuantity(before.element, '9000');
  await vi.waitUntil(() => before.outbox.refused.length === 1);
  before.element.remove();
  before.outbox.close();

  const service = new TestService().on(GET, () => new Response(null, { status: 304 }));
  const { element, outbox } = await draft(service, { booking: draftWithBolts() }, store);
  await vi.waitUntil(() => shownText(element).includes('Not done: Change Bolt to 9000'));
  find<HTMLElement>(element, 'ui-notice wa-button').click();
  await vi.waitUntil(() => !shownText(element).includes('Not done'));
  expect(outbox.refused).toHaveLength(0);
});

test('while_its_placing_waits_the_draft_cannot_change', async () => {
  const service = new TestService().on(`POST /api/bookings/${BOOKING_ID}/place`, ...AWAY);
  const ready = draftWithBolts({
    actions: ['add-line', 'change-quantity', 'remove-line', 'set-delivery', 'place', 'withdraw'],
  });
  const { element } = await draft(service, { booking: ready });
  find<HTMLElement>(find(element, 'booking-place'), 'wa-button').click();
  await element.updateComplete;
  find(find(element, 'booking-place'), 'ui-confirm').dispatchEvent(new Event('confirmed'));
  await notSent(element);
  expect(shownText(element)).toContain('Place the order with Bob Brackets');
  expect(findAll(element, 'li input')).toHaveLength(0);
  expect(findAll(element, 'delivery-editor')).toHaveLength(0);
});

const FOUR_BOLTS = draftWithBolts({
  version: 3,
  lines: draftWithBolts().lines.map((line) => ({ ...line, quantity: 4 })),
});

/** Another device made it four while this one made it seven of the two that both saw. */
async function conflict() {
  const service = new TestService()
    .on(CHANGE, problem(412, 'Changed'), json(draftWithBolts({ version: 4 })))
    .on(GET, json(FOUR_BOLTS))
    .on(HISTORY, json(history(3, 'Changed the quantity of Bolt to 4')));
  const { element, outbox } = await draft(service, { booking: draftWithBolts() });
  await chooseQuantity(element, '7');
  await vi.waitUntil(() => shownText(element).includes('Changed the quantity of Bolt to 4'));
  await vi.waitUntil(() => element.booking?.version === 3);
  return { service, element, outbox };
}

test('two_quantities_of_the_same_line_are_both_shown_with_who_and_when', async () => {
  const { element, outbox } = await conflict();
  const question = find(element, 'change-conflict');
  await vi.waitUntil(() => findAll(question, 'dd').at(1)?.textContent === '4');
  expect(findAll(question, 'dd').at(0)?.textContent).toBe('7');
  expect(shownText(question)).toContain('Alice Archer');
  expect(outbox.untold).toHaveLength(0);
});

test('nobody_is_asked_about_the_other_quantity_before_it_is_known', async () => {
  const service = new TestService()
    .on(CHANGE, problem(412, 'Changed', { currentVersion: 3 }))
    .on(GET, () => new Response(null, { status: 304 }))
    .on(HISTORY, json(history(3, 'Changed the quantity of Bolt to 4')));
  const { element } = await draft(service, { booking: draftWithBolts() });
  await chooseQuantity(element, '7');
  await vi.waitUntil(() => shownText(element).includes('Changed the quantity of Bolt to 4'));
  const question = find(element, 'change-conflict');
  expect(findAll(question, 'dd, wa-button')).toHaveLength(0);

  element.booking = FOUR_BOLTS;
  await vi.waitUntil(() => findAll(question, 'dd').at(1)?.textContent === '4');
  expect(findAll(question, 'wa-button')).toHaveLength(2);
});

test('who_keeps_theirs_gives_it_again_on_what_they_saw_now', async () => {
  const { service, element, outbox } = await conflict();
  find(element, 'change-conflict').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => element.booking?.version === 4);
  const [first, again] = service.requests(CHANGE);
  expect(first?.headers.get('If-Match')).toBe('"2"');
  expect(again?.headers.get('If-Match')).toBe('"3"');
  expect(await again?.json()).toEqual({ sku: 'BOLT', quantity: 7 });
  expect(outbox.refused).toHaveLength(0);
});

test('who_takes_the_other_one_sends_nothing', async () => {
  const { service, element, outbox } = await conflict();
  find(element, 'change-conflict').dispatchEvent(new Event('dismissed'));
  await vi.waitUntil(() => findAll(element, 'change-conflict').length === 0);
  expect(find<HTMLInputElement>(element, 'li input').value).toBe('4');
  expect(service.requests(CHANGE)).toHaveLength(1);
  expect(outbox.refused).toHaveLength(0);
});

test('what_arrives_while_a_quantity_is_typed_does_not_overwrite_it', async () => {
  const service = new TestService().on(CHANGE, json(draftWithBolts({ version: 4 })));
  const { element } = await draft(service, { booking: draftWithBolts() });
  const input = find<HTMLInputElement>(element, 'li input');
  input.value = '7';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  element.booking = draftWithBolts({
    version: 3,
    lines: draftWithBolts().lines.map((line) => ({ ...line, quantity: 4 })),
  });
  await element.updateComplete;
  await find<BookingDraft>(element, 'booking-lines').updateComplete;
  expect(input.value).toBe('7');

  input.dispatchEvent(new Event('change'));
  await vi.waitUntil(() => service.requests(CHANGE).length === 1);
  expect(service.requests(CHANGE)[0]?.headers.get('If-Match')).toBe('"2"');
});
