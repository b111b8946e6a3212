import { expect, test, vi } from 'vitest';
import { BOB, BOOKING_ID, history, placed } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { LastingStore, outboxOf } from '../../testing/outboxes.js';
import { TestService, brokenConnection, json, problem } from '../../testing/service.js';
import { confirming } from './booking-commands.js';
import './sales-decision.js';

const CONFIRM = `POST /api/bookings/${BOOKING_ID}/confirm`;
const REJECT = `POST /api/bookings/${BOOKING_ID}/reject`;

async function decision(service: TestService, shown = placed()) {
  return mount(document.createElement('sales-decision'), service.api, { booking: shown });
}

/** Asks with the button of this name and says yes. */
async function decide(element: HTMLElement, name: 'confirm' | 'reject', reason?: string) {
  const [confirm, reject] = findAll<HTMLElement>(element, '.choices > wa-button');
  (name === 'confirm' ? confirm : reject)?.click();
  await vi.waitUntil(() => findAll(element, 'ui-confirm[open]').length === 1);
  if (reason !== undefined) find<HTMLTextAreaElement>(element, 'textarea').value = reason;
  find<HTMLElement>(element, 'ui-confirm[open]').dispatchEvent(new Event('confirmed'));
}

test('nothing_is_sent_before_the_seller_says_yes', async () => {
  const service = new TestService();
  const element = await decision(service);
  find<HTMLElement>(element, '.choices > wa-button').click();
  await vi.waitUntil(() => findAll(element, 'ui-confirm[open]').length === 1);
  expect(service.sent).toHaveLength(0);
});

test('a_confirmation_is_made_on_the_version_that_was_shown', async () => {
  const confirmed = placed({ version: 5, status: 'confirmed', actions: [] });
  const service = new TestService().on(CONFIRM, json(confirmed));
  const element = await decision(service);
  const changes = recorded(element, 'booking-changed');

  await decide(element, 'confirm');
  await vi.waitUntil(() => changes.length === 1);

  expect(service.sent[0]?.headers.get('If-Match')).toBe('"4"');
  expect(changes[0]).toMatchObject({ cause: 'decided', booking: { status: 'confirmed' } });
});

test('a_state_that_arrives_while_the_question_is_open_does_not_change_what_is_decided_on', async () => {
  const service = new TestService().on(CONFIRM, json(placed({ version: 9 })));
  const element = await decision(service);
  find<HTMLElement>(element, '.choices > wa-button').click();
  element.booking = placed({ version: 8 });
  await element.updateComplete;
  find<HTMLElement>(element, 'ui-confirm[open]').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => service.sent.length === 1);
  expect(service.sent[0]?.headers.get('If-Match')).toBe('"4"');
});

test.each([409, 412])(
  'after_a_%d_the_seller_reads_what_happened_instead_of_a_code',
  async (status) => {
    const withdrawn = placed({ version: 5, status: 'withdrawn', actions: [] });
    const service = new TestService()
      .on(CONFIRM, problem(status, 'Precondition failed'))
      .on(`GET /api/bookings/${BOOKING_ID}`, json(withdrawn))
      .on(
        `GET /api/bookings/${BOOKING_ID}/history`,
        json(history(5, 'Placed the purchase order', 'Withdrew the purchase order')),
      );
    const element = await decision(service);
    const changes = recorded(element, 'booking-changed');
    element.addEventListener('booking-changed', (event) => (element.booking = event.booking));

    await decide(element, 'confirm');
    await vi.waitUntil(() => shownText(element).includes('Withdrew the purchase order'));

    expect(shownText(element)).toContain('Something else happened first');
    expect(shownText(element)).not.toContain('Placed the purchase order');
    expect(shownText(element)).not.toContain('Precondition failed');
    expect(changes[0]?.booking.status).toBe('withdrawn');
    expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);
  },
);

test('a_rejection_without_a_reason_is_not_sent', async () => {
  const service = new TestService();
  const element = await decision(service);
  await decide(element, 'reject', '  ');
  await element.updateComplete;
  expect(shownText(element)).toContain('Tell the buyer why');
  expect(service.sent).toHaveLength(0);
});

test('a_rejection_carries_its_reason', async () => {
  const service = new TestService().on(REJECT, json(placed({ version: 5, status: 'rejected' })));
  const element = await decision(service);
  await decide(element, 'reject', 'Sold out');
  await vi.waitUntil(() => service.sent.length === 1);
  expect(await service.sent[0]?.json()).toEqual({ reason: 'Sold out' });
});

test('a_decision_that_cannot_be_sent_waits_and_goes_out_under_the_same_key', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService().on(REJECT, ...broken, json(placed({ version: 5 })));
  const element = await decision(service);
  await decide(element, 'reject', 'Sold out');
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });

  expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);
  expect(find<HTMLElement>(element, '.choices').hidden).toBe(true);
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Sold out');
  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => service.sent.length === 4);
  const keys = service.sent.map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(1);
});

test('without_an_action_there_is_no_decision', async () => {
  const element = await decision(new TestService(), placed({ actions: [] }));
  expect(element.hidden).toBe(true);
});

test('a_decision_that_came_too_late_on_an_earlier_visit_is_told_with_what_is_different', async () => {
  const store = new LastingStore();
  const refusing = new TestService().on(CONFIRM, problem(412, 'Changed'));
  const before = outboxOf(refusing.api, store);
  before.give(confirming(placed()));
  await vi.waitUntil(() => before.refused.length === 1);
  before.close();

  const withdrawn = placed({ version: 5, status: 'withdrawn', actions: [] });
  const service = new TestService()
    .on(`GET /api/bookings/${BOOKING_ID}`, json(withdrawn))
    .on(`GET /api/bookings/${BOOKING_ID}/history`, json(history(5, 'Withdrew the order')));
  const element = document.createElement('sales-decision');
  const outbox = outboxOf(service.api, store);
  await mount(element, service.api, { booking: withdrawn }, undefined, outbox);
  await vi.waitUntil(() => shownText(element).includes('Withdrew the order'));
  expect(shownText(element)).toContain('Not done: Confirm the order of Alice Archer.');
  expect(shownText(element)).toContain('Status changed from Placed to Withdrawn.');
  expect(outbox.refused).toHaveLength(0);
});

test('a_reason_that_was_typed_and_not_sent_is_there_again_until_the_order_is_decided', async () => {
  const rejected = placed({ version: 5, status: 'rejected', actions: [] });
  const service = new TestService().on(REJECT, json(rejected));
  const bob = { ...BOB, roles: ['seller' as const] };
  const shown = () =>
    mount(document.createElement('sales-decision'), service.api, { booking: placed() }, bob);
  const before = await shown();
  const typed = find<HTMLTextAreaElement>(before, 'textarea');
  typed.value = 'Sold out';
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  before.remove();

  const element = await shown();
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Sold out');
  const changes = recorded(element, 'booking-changed');
  await decide(element, 'reject');
  await vi.waitUntil(() => changes.length === 1);
  expect(find<HTMLTextAreaElement>(await shown(), 'textarea').value).toBe('');
});
