import { expect, test, vi } from 'vitest';
import { BOOKING_ID, draftWithBolts, history, placed } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, json, problem } from '../../testing/service.js';
import type { UiConfirm } from '../../ui/ui-confirm.js';
import type { BookingPlace } from './booking-place.js';
import './booking-place.js';
import type { Booking } from './contract.js';

const PLACE = `POST /api/bookings/${BOOKING_ID}/place`;

const READY = draftWithBolts({
  version: 3,
  delivery: {
    recipient: 'Alice Archer',
    street: 'Kade 1',
    postalCode: '1234 AB',
    city: 'Utrecht',
    country: 'NL',
    requestedDate: '2026-12-24',
  },
  actions: ['place', 'withdraw'],
});

async function place(service: TestService, booking: Booking = READY) {
  const element = await mount(document.createElement('booking-place'), service.api, { booking });
  find<HTMLElement>(element, 'wa-button').click();
  await element.updateComplete;
  return element;
}

test('the_question_states_what_is_placed', async () => {
  const element = await place(new TestService());
  const statement = shownText(find(element, 'ui-confirm'));
  for (const part of ['Bob Brackets', 'Bolt', '× 2', '€2.50', 'Kade 1', 'Utrecht'])
    expect(statement).toContain(part);
});

test('the_order_is_placed_as_the_question_stated_it', async () => {
  const service = new TestService().on(PLACE, json(placed({ actions: ['withdraw'] })));
  const element = await place(service);
  const changes = recorded(element, 'booking-changed');
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => changes.length === 1);
  expect(service.sent[0]?.headers.get('If-Match')).toBe('"3"');
  expect(changes[0]).toMatchObject({ cause: 'placed', booking: { status: 'placed' } });
});

test('a_booking_that_was_withdrawn_elsewhere_is_said_even_when_it_cannot_be_placed_any_more', async () => {
  const withdrawn = draftWithBolts({ version: 4, status: 'withdrawn', actions: [] });
  const service = new TestService()
    .on(PLACE, problem(412, 'Changed', { currentVersion: 4 }))
    .on(`GET /api/bookings/${BOOKING_ID}`, json(withdrawn))
    .on(`GET /api/bookings/${BOOKING_ID}/history`, json(history(4, 'Withdrew the booking')));
  const element = await place(service);
  element.addEventListener('booking-changed', (event) => (element.booking = event.booking));
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => shownText(element).includes('Withdrew the booking'));
  expect(element.hidden).toBe(false);
  expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);
});

test.each(['products', 'delivery'] as const)(
  'who_wants_other_%s_is_led_there_when_the_question_is_gone',
  async (part) => {
    const element = await place(new TestService());
    const wanted = recorded(element, 'change-wanted');
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    await vi.waitUntil(() => dialog.open);
    findAll<HTMLElement>(element, 'ui-confirm > button, dd button')[
      part === 'products' ? 0 : 1
    ]?.click();
    await vi.waitUntil(() => wanted.length === 1);
    expect(wanted[0]?.part).toBe(part);
    expect(dialog.open).toBe(false);
  },
);

const EDITABLE: Booking = { ...READY, actions: ['change-quantity', 'place', 'withdraw'] };

/** Five instead of two. */
function chooseFive(element: BookingPlace): void {
  const input = find<HTMLInputElement>(find(element, 'booking-lines'), 'input');
  input.value = '5';
  input.dispatchEvent(new Event('change'));
}

async function give(element: BookingPlace, properties: Partial<BookingPlace>): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}

test('a_quantity_that_is_given_in_the_question_is_settled_before_it_can_be_placed', async () => {
  const service = new TestService().on(PLACE, json(placed({ actions: ['withdraw'] })));
  const element = await place(service, EDITABLE);
  const chosen = recorded(element, 'quantity-chosen');
  const question = find<UiConfirm>(element, 'ui-confirm');

  chooseFive(element);
  await give(element, { waiting: true });
  expect(chosen[0]).toMatchObject({ quantity: 5, line: { sku: 'BOLT' } });
  expect(question.unsettled).toBe(true);

  const lines = EDITABLE.lines.map((line) => ({ ...line, quantity: 5 }));
  await give(element, { waiting: false, booking: { ...EDITABLE, version: 4, lines } });
  expect(question).toMatchObject({ open: true, unsettled: false });

  question.dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => service.requests(PLACE).length === 1);
  expect(service.sent[0]?.headers.get('If-Match')).toBe('"4"');
});

test('a_quantity_that_was_refused_ends_the_question_which_hides_why', async () => {
  const element = await place(new TestService(), EDITABLE);
  chooseFive(element);
  await give(element, { waiting: true });
  await give(element, { waiting: false });
  expect(find<UiConfirm>(element, 'ui-confirm').open).toBe(false);
});

test('a_rule_that_forbids_it_is_said_in_its_own_words', async () => {
  const service = new TestService()
    .on(PLACE, problem(409, 'The day has passed'))
    .on(`GET /api/bookings/${BOOKING_ID}`, json(READY))
    .on(`GET /api/bookings/${BOOKING_ID}/history`, json(history(3, 'Set the delivery')));
  const element = await place(service);
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => shownText(element).includes('The day has passed'));
});
