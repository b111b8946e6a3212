import { expect, test, vi } from 'vitest';
import { BOB, BOOKING_ID } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import './fulfilment-planner.js';
import {
  confirmed,
  dispatched,
  found,
  fulfilment,
  lines,
  lookAgain,
  parcel,
  partly,
} from './samples.js';

const GET = 'GET /api/fulfilments';
const START = `POST /api/fulfilments/${BOOKING_ID}/start`;
const DISPATCH = `POST /api/fulfilments/${BOOKING_ID}/dispatch`;
const NONE_YET = found();

async function planner(service: TestService) {
  const element = document.createElement('fulfilment-planner');
  await mount(element, service.api, { booking: confirmed() });
  await vi.waitUntil(() => findAll(element, 'wa-skeleton').length === 0);
  return element;
}

const startButton = (element: Element) => find<HTMLElement>(element, 'wa-button');

function field(element: Element, name: string): HTMLInputElement {
  return find<HTMLInputElement>(element, `[name="${name}"]`);
}

function type(element: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    field(element, name).value = value;
    field(element, name).dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function ship(element: Element, values: Record<string, string> = {}): void {
  type(element, { carrier: 'DHL', trackingCode: 'JD01', ...values });
  find<HTMLFormElement>(element, 'form').requestSubmit();
}

test('the_order_is_handed_over_as_it_was_signed_and_the_first_parcel_can_be_packed', async () => {
  const service = new TestService().on(GET, NONE_YET).on(START, json(fulfilment()));
  const element = await planner(service);
  const changes = recorded(element, 'fulfilment-changed');

  startButton(element).click();
  await vi.waitUntil(() => changes.length === 1);

  const [sent] = service.requests(START);
  expect(await sent?.json()).toEqual({ handover: 'signed-order' });
  expect(sent?.headers.get('Idempotency-Key')).toMatch(/^".+"$/);
  expect(changes[0]?.cause).toBe('started');
  await vi.waitUntil(() => shownText(element).includes('First parcel'));
});

test('a_click_shows_before_any_answer', async () => {
  const start = held(json(fulfilment()));
  const service = new TestService().on(GET, NONE_YET).on(START, start.answer);
  const element = await planner(service);
  startButton(element).click();
  await element.updateComplete;
  expect(startButton(element).hasAttribute('loading')).toBe(true);
  startButton(element).click();
  start.release();
  await vi.waitUntil(() => findAll(element, 'parcel-form').length === 1);
  expect(service.requests(START)).toHaveLength(1);
});

test('an_order_that_is_not_to_be_trusted_is_not_begun_and_the_reason_is_said', async () => {
  const service = new TestService().on(GET, NONE_YET).on(START, problem(422, 'Expired'));
  const element = await planner(service);
  startButton(element).click();
  await vi.waitUntil(() => shownText(element).includes('Expired in detail'));
  expect(findAll(element, 'parcel-form')).toHaveLength(0);
});

const EXPIRED = problem(422, 'Expired', { reason: 'handover-expired' });
const READ = `GET /api/bookings/${BOOKING_ID}`;

test('a_handover_that_expired_on_the_page_is_read_anew_and_sent_once_more', async () => {
  const service = new TestService()
    .on(GET, NONE_YET)
    .on(START, EXPIRED, json(fulfilment()))
    .on(READ, json({ ...confirmed(), handover: 'signed-anew' }));
  const element = await planner(service);
  startButton(element).click();
  await vi.waitUntil(() => findAll(element, 'parcel-form').length === 1);

  expect(service.requests(READ)[0]?.headers.get('If-None-Match')).toBeNull();
  expect(await service.requests(START)[1]?.json()).toEqual({ handover: 'signed-anew' });
  expect(findAll(element, 'ui-notice')).toHaveLength(0);
});

test.each([
  ['expired_too', json({ ...confirmed(), handover: 'signed-anew' }), 2],
  ['cannot_be_had', problem(500, 'Broke'), 1],
])('when_the_new_handover_%s_that_is_said_in_words', async (_, answer, starts) => {
  const service = new TestService().on(GET, NONE_YET).on(START, EXPIRED).on(READ, answer);
  const element = await planner(service);
  startButton(element).click();
  await vi.waitUntil(() => shownText(element).includes('Shipping was not started'));
  expect(find(element, 'ui-notice a').getAttribute('href')).toBe('');
  expect(service.requests(START)).toHaveLength(starts);
});

test('after_a_lost_answer_the_new_handover_is_sent_again_under_the_same_key', async () => {
  const lost = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService()
    .on(GET, NONE_YET)
    .on(START, EXPIRED, ...lost, json(fulfilment()))
    .on(READ, json({ ...confirmed(), handover: 'signed-anew' }));
  const element = await planner(service);
  startButton(element).click();
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => findAll(element, 'parcel-form').length === 1);

  const [, ...sent] = service.requests(START);
  const bodies = await Promise.all(sent.map((request) => request.json()));
  expect(new Set(bodies.map(({ handover }: { handover: string }) => handover))).toEqual(
    new Set(['signed-anew']),
  );
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
});

test('without_the_signed_order_there_is_nothing_to_begin', async () => {
  const service = new TestService().on(GET, NONE_YET);
  const element = await planner(service);
  const without = confirmed();
  delete without.handover;
  element.booking = without;
  await element.updateComplete;
  expect(findAll(element, 'wa-button')).toHaveLength(0);
});

test('all_that_is_left_goes_in_unless_the_seller_says_otherwise', async () => {
  const service = new TestService().on(GET, found(partly())).on(DISPATCH, json(dispatched()));
  const element = await planner(service);
  expect(field(element, 'line-0').value).toBe('6');
  expect(field(element, 'line-1').value).toBe('2');
  expect(shownText(element)).toContain('4 of 10 shipped');
  expect(shownText(element)).toContain('1234 AB Utrecht');

  ship(element, { 'line-0': '5', 'line-1': '0' });
  await vi.waitUntil(() => service.requests(DISPATCH).length === 1);

  expect(await service.requests(DISPATCH)[0]?.json()).toEqual({
    carrier: 'DHL',
    trackingCode: 'JD01',
    lines: [{ sku: 'BOLT', quantity: 5 }],
  });
});

test('the_next_parcel_is_a_new_form_with_the_same_carrier_and_a_key_of_its_own', async () => {
  const two = partly({ version: 3, parcels: [parcel(), parcel({ number: 2, carrier: 'DHL' })] });
  const service = new TestService()
    .on(GET, found(fulfilment()))
    .on(DISPATCH, json(partly({ parcels: [parcel({ carrier: 'DHL' })] })), json(two));
  const element = await planner(service);
  const changes = recorded(element, 'fulfilment-changed');

  ship(element, { 'line-0': '4', 'line-1': '0' });
  await vi.waitUntil(() => shownText(element).includes('Next parcel'));
  expect(field(element, 'trackingCode').value).toBe('');
  expect(field(element, 'carrier').value).toBe('DHL');
  expect(field(element, 'line-0').value).toBe('6');
  expect(field(element, 'line-1').value).toBe('2');

  ship(element, { 'line-0': '4', 'line-1': '0' });
  await vi.waitUntil(() => changes.length === 2);
  const keys = service.requests(DISPATCH).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(2);
});

test('the_last_parcel_takes_the_form_away_and_the_focus_stays_on_the_page', async () => {
  const service = new TestService()
    .on(GET, found(partly()))
    .on(DISPATCH, json(dispatched({ actions: [] })));
  const element = await planner(service);
  const spoken = recorded(element, 'announcement');
  ship(element);
  await vi.waitUntil(() => findAll(element, 'parcel-form').length === 0);
  await vi.waitUntil(() => element.shadowRoot?.activeElement?.id === 'heading');
  expect(spoken.map(({ text }) => text)).toEqual(['Parcel 2 is on its way.']);
});

test('what_is_wrong_is_summed_up_and_nothing_is_sent', async () => {
  const service = new TestService().on(GET, found(partly()));
  const element = await planner(service);
  ship(element, { trackingCode: '', 'line-0': '7' });
  const summary = find(element, 'ui-error-summary');
  await vi.waitUntil(() => findAll(summary, 'li').length === 2);
  await vi.waitUntil(() => find(element, 'parcel-form').shadowRoot?.activeElement === summary);
  expect(field(element, 'line-0').getAttribute('aria-invalid')).toBe('true');
  expect(service.requests(DISPATCH)).toHaveLength(0);

  find<HTMLElement>(element, 'a[href="#line-0"]').click();
  expect(find(element, 'parcel-form').shadowRoot?.activeElement?.id).toBe('line-0');
});

test('what_the_service_says_about_a_field_stands_at_the_field', async () => {
  const violations = [{ field: 'trackingCode', message: 'must not be blank' }];
  const service = new TestService()
    .on(GET, found(partly()))
    .on(DISPATCH, problem(400, 'Invalid', { violations }));
  const element = await planner(service);
  ship(element);
  await vi.waitUntil(() => shownText(element).includes('must not be blank'));
  expect(field(element, 'trackingCode').getAttribute('aria-invalid')).toBe('true');
  expect(field(element, 'trackingCode').value).toBe('JD01');
});

test.each([409, 412])('after_a_%d_the_seller_reads_how_it_stands_now', async (status) => {
  const service = new TestService()
    .on(GET, found(fulfilment()), found(partly()))
    .on(DISPATCH, problem(status, 'More than is left'));
  const element = await planner(service);

  ship(element, { 'line-0': '10' });
  await vi.waitUntil(() => shownText(element).includes('Something else happened first'));

  expect(shownText(element)).toContain('More than is left in detail');
  expect(shownText(element)).toContain('4 of 10 shipped');
  expect(shownText(element)).toContain('6 left');
  expect(field(element, 'trackingCode').value).toBe('JD01');
  expect(field(element, 'line-0').value).toBe('10');
});

test('a_conflict_without_any_news_is_said_in_the_words_of_the_service', async () => {
  const service = new TestService()
    .on(GET, found(partly()))
    .on(DISPATCH, problem(409, 'Too many parcels'));
  const element = await planner(service);
  ship(element);
  await vi.waitUntil(() => shownText(element).includes('Too many parcels in detail'));
  expect(shownText(element)).not.toContain('Something else happened first');
});

test('a_conflict_that_can_not_be_looked_into_is_said_all_the_same', async () => {
  const service = new TestService()
    .on(GET, found(partly()), problem(500, 'Broken'))
    .on(DISPATCH, problem(409, 'More than is left'));
  const element = await planner(service);
  ship(element);
  await vi.waitUntil(() => shownText(element).includes('More than is left in detail'));
});

test('trying_again_after_a_broken_connection_sends_the_same_parcel_under_the_same_key', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService()
    .on(GET, found(partly()))
    .on(DISPATCH, ...broken, json(dispatched()));
  const element = await planner(service);
  ship(element);
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
  expect(shownText(element)).toContain('Ship a parcel to Alice Archer with DHL, JD01');

  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => shownText(element).includes('10 of 10 shipped'));
  const sent = service.requests(DISPATCH);
  expect(sent).toHaveLength(4);
  expect(new Set(sent.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
});

test('what_the_buyer_reports_arrives_and_leaves_what_was_typed', async () => {
  const problems = [{ description: 'Two are bent', reportedAt: '2026-11-25T12:00:00Z' }];
  const service = new TestService().on(
    GET,
    found(partly()),
    found(partly({ version: 3, problems })),
  );
  const element = await planner(service);
  const spoken = recorded(element, 'announcement');
  type(element, { carrier: 'DHL', 'line-0': '3' });
  lookAgain();
  await vi.waitUntil(() => shownText(element).includes('Two are bent'));
  expect(field(element, 'carrier').value).toBe('DHL');
  expect(field(element, 'line-0').value).toBe('3');
  expect(spoken.map(({ text }) => text)).toEqual(['A problem was reported.']);
});

test('off_the_page_it_asks_nothing_and_back_on_it_asks_again', async () => {
  const service = new TestService().on(GET, found(fulfilment()), found(partly()));
  const element = await planner(service);
  const { parentElement } = element;
  element.remove();
  lookAgain();
  expect(service.requests(GET)).toHaveLength(1);
  parentElement?.append(element);
  await vi.waitUntil(() => shownText(element).includes('4 of 10 shipped'));
});

test('a_state_that_is_followed_no_longer_stays_and_says_why', async () => {
  const service = new TestService().on(GET, found(partly()), problem(500, 'Broken'));
  const element = await planner(service);
  lookAgain();
  await vi.waitUntil(() => shownText(element).includes('Broken in detail'));
  expect(shownText(element)).toContain('4 of 10 shipped');
});

test('only_what_the_actions_allow_is_offered', async () => {
  const nothingLeft = { actions: [], lines: lines(10, 2) };
  const service = new TestService().on(GET, found(partly(nothingLeft)));
  const element = await planner(service);
  expect(findAll(element, 'parcel-form')).toHaveLength(0);
});

test('another_booking_begins_with_nothing_of_the_one_before', async () => {
  const other = 'aaaaaaaa-0000-4000-8000-000000000000';
  const service = new TestService().on(GET, found(partly()), NONE_YET);
  const element = await planner(service);
  element.booking = confirmed({ bookingId: other });
  await vi.waitUntil(() => shownText(element).includes('Start shipping'));
  expect(shownText(element)).not.toContain('3SABC123');
  expect(service.sent.at(-1)?.url).toContain(`?booking=${other}`);
});

test('a_service_that_is_away_can_be_asked_again', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService().on(GET, ...broken, found(partly()));
  const element = document.createElement('fulfilment-planner');
  await mount(element, service.api, { booking: confirmed() });
  await vi.waitUntil(() => findAll(element, 'ui-failure').length === 1, { timeout: 3_000 });
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await vi.waitUntil(() => shownText(element).includes('Next parcel'));
});

test('what_was_typed_about_a_parcel_is_there_again_until_it_is_shipped', async () => {
  const service = new TestService()
    .on(GET, found(fulfilment()))
    .on(DISPATCH, json(partly({ parcels: [parcel({ carrier: 'DHL' })] })));
  const shown = async () => {
    const element = document.createElement('fulfilment-planner');
    const bob = { ...BOB, roles: ['seller' as const] };
    await mount(element, service.api, { booking: confirmed() }, bob);
    await vi.waitUntil(() => findAll(element, 'parcel-form').length === 1);
    return element;
  };
  const before = await shown();
  type(before, { trackingCode: 'JD01', 'line-0': '4' });
  before.remove();

  const element = await shown();
  expect(field(element, 'trackingCode').value).toBe('JD01');
  expect(field(element, 'line-0').value).toBe('4');
  ship(element, { 'line-1': '0' });
  await vi.waitUntil(() => shownText(element).includes('Next parcel'));
  expect(field(element, 'trackingCode').value).toBe('');
});
