import { expect, test, vi } from 'vitest';
import { BOOKING_ID, booking, draftWithBolts, picked } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import type { UiConfirm } from '../../ui/ui-confirm.js';
import './booking-draft.js';
import { ChangeWanted } from './booking-place.js';
import type { Booking } from './contract.js';

const ADD = `POST /api/bookings/${BOOKING_ID}/add-line`;
const CHANGE = `POST /api/bookings/${BOOKING_ID}/change-quantity`;
const GET = `GET /api/bookings/${BOOKING_ID}`;

async function draft(service: TestService, shown?: Booking) {
  const element = document.createElement('booking-draft');
  return mount(element, service.api, shown ? { booking: shown } : {});
}

/** Answers start and add-line of whatever number the draft makes. */
function newBookings(): TestService {
  const service = new TestService();
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  return service
    .on(`POST /api/bookings/${BOOKING_ID}/start`, json(booking()))
    .on(ADD, json(draftWithBolts()));
}

test('the_first_picked_offer_starts_a_booking_with_its_seller_and_adds_it', async () => {
  const service = newBookings();
  const element = await draft(service);
  const changes = recorded(element, 'booking-changed');

  element.picked = picked(2);
  await vi.waitUntil(() => changes.length === 2);

  expect(changes.map(({ cause, booking }) => [cause, booking.version])).toEqual([
    ['started', 1],
    ['changed', 2],
  ]);
  expect(await service.sent[0]?.json()).toEqual({ sellerId: 'bob' });
  expect(await service.sent[1]?.json()).toEqual({ offer: 'signed-offer', quantity: 2 });
});

test('a_picked_offer_shows_as_pending_before_any_answer_and_settles_with_the_version', async () => {
  const add = held(json(draftWithBolts()));
  const element = await draft(new TestService().on(ADD, add.answer), booking());

  element.picked = picked(2);
  await element.updateComplete;
  expect(await vi.waitUntil(() => findAll(element, '.pending').length)).toBe(1);
  expect(shownText(element)).toContain('Saving…');

  add.release();
  await vi.waitUntil(() => findAll(element, '.pending').length === 0);
  expect(element.booking?.version).toBe(2);
  expect(shownText(element)).toContain('€2.50');
});

test('what_is_picked_before_the_booking_was_read_goes_into_that_one', async () => {
  const service = new TestService().on(ADD, json(draftWithBolts()));
  const element = document.createElement('booking-draft');
  await mount(element, service.api, { bookingId: BOOKING_ID, awaited: true });
  element.picked = picked(2);
  await element.updateComplete;
  expect(service.sent).toEqual([]);

  element.booking = booking();
  element.awaited = false;
  await vi.waitUntil(() => element.booking?.version === 2);

  expect(service.sent.map(({ url }) => new URL(url).pathname)).toEqual([
    `/api/bookings/${BOOKING_ID}/add-line`,
  ]);
});

test('a_refused_change_goes_back_and_says_why', async () => {
  const service = new TestService()
    .on(CHANGE, problem(409, 'Too many'))
    .on(GET, () => new Response(null, { status: 304 }));
  const element = await draft(service, draftWithBolts());

  await chooseQuantity(element, '9000');
  await vi.waitUntil(() => shownText(element).includes('Too many'));

  expect(findAll(element, '.pending')).toHaveLength(0);
  expect(find<HTMLInputElement>(element, 'li input').value).toBe('2');
});

test('a_refused_change_does_not_take_with_it_what_waits_behind_it', async () => {
  const change = held(problem(409, 'Too many'));
  const service = new TestService()
    .on(CHANGE, change.answer)
    .on(ADD, json(draftWithBolts({ version: 3 })))
    .on(GET, () => new Response(null, { status: 304 }));
  const element = await draft(service, draftWithBolts());
  await chooseQuantity(element, '9');
  element.picked = picked(2);
  await element.updateComplete;

  change.release();
  await vi.waitUntil(() => service.requests(ADD).length === 1);

  await vi.waitUntil(() => element.booking?.version === 3);
});

test('a_change_waits_for_the_network_and_goes_out_under_the_same_key', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService().on(ADD, ...broken, json(draftWithBolts()));
  const element = await draft(service, booking());

  element.picked = picked(2);
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
  expect(findAll(element, '.pending')).toHaveLength(1);
  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => element.booking?.version === 2);

  const keys = service.requests(ADD).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test('a_stale_state_from_outside_never_replaces_a_newer_one', async () => {
  const element = await draft(new TestService(), draftWithBolts({ version: 5 }));
  element.booking = booking({ version: 3 });
  await element.updateComplete;
  expect(element).toHaveProperty('booking.version', 5);
});

test('an_offer_of_another_seller_asks_before_it_starts_another_booking', async () => {
  const service = new TestService();
  const element = await draft(service, draftWithBolts());

  element.picked = picked(1, { seller: { id: 'carol', name: 'Carol Cables' } });
  await element.updateComplete;

  const question = find<HTMLElement>(element, 'seller-question');
  expect(shownText(question)).toContain('Carol Cables');
  expect(service.sent).toHaveLength(0);
});

test('the_other_seller_gets_a_booking_of_its_own_when_the_person_says_so', async () => {
  const carol = { id: 'carol', name: 'Carol Cables' };
  const other = 'aaaaaaaa-0000-4000-8000-000000000000';
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(other);
  const service = new TestService()
    .on(`POST /api/bookings/${other}/start`, json(booking({ bookingId: other, seller: carol })))
    .on(
      `POST /api/bookings/${other}/add-line`,
      json(draftWithBolts({ bookingId: other, seller: carol })),
    );
  const element = await draft(service, draftWithBolts());

  element.picked = picked(1, { seller: carol });
  await element.updateComplete;
  find(element, 'seller-question').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => element.booking?.bookingId === other && element.booking.version === 2);

  expect(await service.sent[0]?.json()).toEqual({ sellerId: 'carol' });
});

test('only_what_the_actions_allow_can_be_done', async () => {
  const element = await draft(new TestService(), draftWithBolts({ actions: [] }));
  expect(findAll(element, 'li input')).toHaveLength(0);
  expect(findAll(element, 'delivery-editor')).toHaveLength(0);
  expect(find<HTMLElement>(element, 'booking-place').hidden).toBe(true);
  expect(find<HTMLElement>(element, 'booking-withdraw').hidden).toBe(true);
});

test('what_the_service_says_about_a_field_of_the_delivery_stands_at_the_field', async () => {
  const violations = [{ field: 'requestedDate', message: 'must not be in the past' }];
  const service = new TestService()
    .on(`POST /api/bookings/${BOOKING_ID}/set-delivery`, problem(400, 'Invalid', { violations }))
    .on(GET, () => new Response(null, { status: 304 }));
  const element = await draft(service, draftWithBolts());

  fillDelivery(element);
  await vi.waitUntil(() => shownText(element).includes('must not be in the past'));

  const field = find<HTMLInputElement>(element, '[name="requestedDate"]');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe('2020-01-01');
  expect(find(find(element, 'ui-error-summary'), 'a').textContent).toBe(
    'Requested day: must not be in the past',
  );
});

async function chooseQuantity(element: Element, value: string): Promise<void> {
  const input = find<HTMLInputElement>(element, 'li input');
  input.value = value;
  input.dispatchEvent(new Event('change'));
  await Promise.resolve();
}

function fillDelivery(element: Element): void {
  const values = {
    recipient: 'Alice Archer',
    street: 'Kade 1',
    postalCode: '1234 AB',
    city: 'Utrecht',
    country: 'NL',
    requestedDate: '2020-01-01',
  };
  for (const [name, value] of Object.entries(values))
    find<HTMLInputElement | HTMLSelectElement>(element, `[name="${name}"]`).value = value;
  find<HTMLFormElement>(element, 'form').requestSubmit();
}

test('what_was_read_before_placing_is_changed_where_it_stands', async () => {
  const delivery = {
    recipient: 'Alice Archer',
    street: 'Kade 1',
    postalCode: '1234 AB',
    city: 'Utrecht',
    country: 'NL',
    requestedDate: '2026-12-24',
  };
  const actions = ['change-quantity', 'set-delivery', 'place', 'withdraw'] as const;
  const element = await draft(
    new TestService(),
    draftWithBolts({ delivery, actions: [...actions] }),
  );
  const place = find(element, 'booking-place');

  place.dispatchEvent(new ChangeWanted('products'));
  const lines = find(element, 'booking-lines');
  expect(lines.shadowRoot?.activeElement?.localName).toBe('input');

  place.dispatchEvent(new ChangeWanted('delivery'));
  await vi.waitUntil(() => findAll(element, 'delivery-form').length === 1);
  const form = find(element, 'delivery-form');
  await vi.waitUntil(() => form.shadowRoot?.activeElement?.id === 'recipient');
});

test('a_quantity_is_changed_in_the_question_before_placing', async () => {
  const actions: Booking['actions'] = ['change-quantity', 'place', 'withdraw'];
  const { lines } = draftWithBolts();
  const service = new TestService().on(
    CHANGE,
    json(
      draftWithBolts({
        version: 3,
        lines: lines.map((line) => ({ ...line, quantity: 5 })),
        actions,
      }),
    ),
  );
  const element = await draft(service, draftWithBolts({ actions }));
  const place = find(element, 'booking-place');
  find<HTMLElement>(place, 'wa-button').click();
  await vi.waitUntil(() => findAll(place, 'booking-lines').length === 1);

  const input = find<HTMLInputElement>(find(place, 'booking-lines'), 'input');
  input.value = '5';
  input.dispatchEvent(new Event('change'));
  await vi.waitUntil(() => element.booking?.version === 3);
  await element.updateComplete;

  expect(find<UiConfirm>(place, 'ui-confirm')).toMatchObject({ open: true, unsettled: false });
  expect(service.requests(CHANGE)).toHaveLength(1);
});

test('in_short_it_shows_its_lines_alone', async () => {
  const element = await draft(new TestService(), draftWithBolts());
  expect(findAll(element, 'delivery-editor')).toHaveLength(1);
  element.short = true;
  await element.updateComplete;
  expect(shownText(element)).toContain('Bolt');
  expect(findAll(element, 'delivery-editor, booking-withdraw, booking-place')).toHaveLength(0);
});
