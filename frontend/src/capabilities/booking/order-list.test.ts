import { expect, test, vi } from 'vitest';
import {
  ALICE,
  BOB,
  BOOKING_ID,
  booking,
  draftWithBolts,
  placed,
  summaries,
  summary,
} from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import {
  TestService,
  brokenConnection,
  held,
  json,
  notModified,
  problem,
} from '../../testing/service.js';
import './booking-list.js';
import type { Booking, BookingSummary } from './contract.js';
import type { OrderList } from './order-list.js';
import './sales-orders.js';

const BOOKINGS = 'GET /api/bookings';
const SALES = 'GET /api/sales-orders';
const SESSION = { Consistency: 'session', 'Index-Lag': '0.2' };

function page(items: readonly BookingSummary[], headers: Record<string, string> = {}) {
  return json({ items }, { ...SESSION, ...headers });
}

async function buyersList(service: TestService, properties: Partial<OrderList> = {}) {
  const me = { ...ALICE, roles: ['buyer' as const] };
  return mount(document.createElement('booking-list'), service.api, properties, me);
}

async function sellersList(service: TestService, properties: Partial<OrderList> = {}) {
  const me = { ...BOB, roles: ['seller' as const] };
  return mount(document.createElement('sales-orders'), service.api, properties, me);
}

function rows(element: OrderList): HTMLElement[] {
  return findAll<HTMLElement>(element, 'li');
}

async function showsRows(element: OrderList, count: number): Promise<void> {
  await vi.waitUntil(() => rows(element).length === count);
}

function holding(...bookings: Booking[]): ReadonlyMap<string, Booking> {
  return new Map(bookings.map((held) => [held.bookingId, held]));
}

function parameter(request: Request | undefined, name: string): string | null {
  return new URL(request?.url ?? '').searchParams.get(name);
}

/** The person comes back to the page, which makes it ask at once. */
function lookAgain(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a_row_says_with_whom_how_much_how_it_stands_and_leads_to_the_booking', async () => {
  const element = await buyersList(new TestService().on(BOOKINGS, page([summary()])));
  await showsRows(element, 1);
  const text = shownText(element);
  expect(text).toContain('Bob Brackets');
  expect(text).toContain('1 product');
  expect(text).toContain('€2.50');
  expect(text).toContain('Placed');
  expect(find(element, 'li a').getAttribute('href')).toBe(`/bookings/${BOOKING_ID}`);
});

test('what_waits_for_the_seller_stands_out_in_their_inbox', async () => {
  const service = new TestService().on(
    SALES,
    page([summary(), ...summaries(1, { status: 'confirmed' })]),
  );
  const element = await sellersList(service);
  await showsRows(element, 2);
  expect(rows(element).map((row) => row.className)).toEqual(['turn', 'waits']);
  expect(shownText(element)).toContain('Needs your decision');
  expect(shownText(element)).toContain('Alice Archer');
});

test('another_status_is_asked_for_and_its_answer_alone_is_shown', async () => {
  const late = held(page(summaries(3)));
  const service = new TestService().on(BOOKINGS, late.answer, page([summary()]));
  const element = await buyersList(service);
  await vi.waitUntil(() => service.sent.length === 1);
  element.status = 'placed';
  await showsRows(element, 1);
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(rows(element)).toHaveLength(1);
  expect(service.sent.map((request) => parameter(request, 'status'))).toEqual([null, 'placed']);
});

test('while_the_first_answer_is_on_its_way_its_space_is_kept', async () => {
  const late = held(page([]));
  const element = await buyersList(new TestService().on(BOOKINGS, late.answer));
  expect(findAll(element, 'wa-skeleton').length).toBeGreaterThan(0);
  late.release();
  await vi.waitUntil(() => findAll(element, 'wa-skeleton').length === 0);
});

test('a_state_that_the_page_holds_changes_its_row_without_a_request', async () => {
  const service = new TestService().on(BOOKINGS, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 1);

  element.newer = holding(placed({ version: 5, status: 'withdrawn' }));
  await element.updateComplete;

  expect(shownText(element)).toContain('Withdrawn');
  expect(shownText(element)).toContain('1 row newer than the index');
  expect(service.sent).toHaveLength(1);
});

test('a_state_that_the_page_holds_appears_and_leaves_the_filter_without_a_request', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = await buyersList(service, { status: 'placed' });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);

  element.newer = holding(placed());
  await element.updateComplete;
  expect(rows(element)).toHaveLength(1);

  element.newer = holding(placed({ version: 5, status: 'withdrawn' }));
  await element.updateComplete;
  expect(rows(element)).toHaveLength(0);
  expect(service.sent).toHaveLength(1);
});

test('a_row_is_not_set_back_to_an_older_state_that_the_page_holds', async () => {
  const confirmed = summary({ version: 5, status: 'confirmed' });
  const service = new TestService().on(BOOKINGS, page([confirmed]), page([summary()]));
  const element = await buyersList(service, { newer: holding(placed()) });
  await showsRows(element, 1);
  expect(shownText(element)).toContain('Confirmed');

  lookAgain();
  await vi.waitUntil(() => service.sent.length === 2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownText(element)).toContain('Confirmed');
});

test('what_went_on_since_the_page_held_it_does_not_come_back', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = await buyersList(service, { status: 'placed', newer: holding(placed()) });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  expect(rows(element)).toHaveLength(0);
});

test('an_answer_that_knows_nothing_of_the_session_is_laid_over_by_all_that_the_page_holds', async () => {
  const service = new TestService().on(BOOKINGS, page([], { Consistency: 'eventual' }));
  const element = await buyersList(service, { newer: holding(placed()) });
  await showsRows(element, 1);
  expect(shownText(element)).toContain('may still be missing');
});

test('the_same_answer_again_makes_what_was_held_then_known', async () => {
  const service = new TestService().on(BOOKINGS, page([], { ETag: '"one"' }), notModified);
  const element = await buyersList(service, { status: 'placed' });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  element.newer = holding(placed());
  await element.updateComplete;
  expect(rows(element)).toHaveLength(1);

  lookAgain();
  await showsRows(element, 0);
  expect(service.sent[1]?.headers.get('If-None-Match')).toBe('"one"');
});

test('a_draft_is_not_in_its_sellers_inbox_even_if_the_page_holds_it', async () => {
  const mine = { buyer: BOB, seller: BOB };
  const element = await sellersList(new TestService().on(SALES, page([])), {
    newer: holding(draftWithBolts(mine)),
  });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  expect(rows(element)).toHaveLength(0);
});

test('the_next_page_follows_the_link_and_from_then_on_both_are_read_again', async () => {
  const all = summaries(30);
  const service = new TestService().on(
    BOOKINGS,
    page(all.slice(0, 25), { Link: '</api/bookings?cursor=c>; rel="next"', ETag: '"25"' }),
    page(all.slice(25)),
    page(all, { ETag: '"50"' }),
  );
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await showsRows(element, 30);
  lookAgain();
  await vi.waitUntil(() => service.sent.length === 3);

  expect(service.sent.map((request) => parameter(request, 'cursor'))).toEqual([null, 'c', null]);
  expect(service.sent.map((request) => parameter(request, 'limit'))).toEqual(['25', '25', '50']);
  // The tag was that of another page.
  expect(service.sent[2]?.headers.get('If-None-Match')).toBeNull();
  expect(findAll(element, '.more')).toHaveLength(0);
});

test('a_page_that_cannot_be_read_leaves_the_others_there_and_can_be_tried_again', async () => {
  const all = summaries(26);
  const first = page(all.slice(0, 25), { Link: '</api/bookings?cursor=c>; rel="next"' });
  const service = new TestService().on(BOOKINGS, first, problem(500, 'Broke'), page(all.slice(25)));
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => shownText(element).includes('Broke'));
  expect(rows(element)).toHaveLength(25);

  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await showsRows(element, 26);
});

test('a_next_page_that_comes_after_the_person_went_on_is_not_shown', async () => {
  const late = held(page(summaries(26).slice(25)));
  const first = page(summaries(25), { Link: '</api/bookings?cursor=c>; rel="next"' });
  const service = new TestService().on(BOOKINGS, first, late.answer, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => service.sent.length === 2);
  element.status = 'placed';
  await showsRows(element, 1);
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rows(element)).toHaveLength(1);
});

test('a_list_that_cannot_be_read_says_why_and_can_be_tried_again', async () => {
  const service = new TestService().on(BOOKINGS, problem(403, 'Not a buyer'), page([summary()]));
  const element = await buyersList(service);
  await vi.waitUntil(() => shownText(element).includes('Not a buyer'));
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await showsRows(element, 1);
});

test('a_list_that_can_no_longer_be_read_stays_and_says_that_it_may_be_out_of_date', async () => {
  const service = new TestService().on(BOOKINGS, page([summary()]), problem(403, 'Not a buyer'));
  const element = await buyersList(service);
  await showsRows(element, 1);
  lookAgain();
  await vi.waitUntil(() => shownText(element).includes('may be out of date'));
  expect(rows(element)).toHaveLength(1);

  service.on(BOOKINGS, page([summary()]));
  find<HTMLElement>(element, 'ui-notice wa-button').click();
  await vi.waitUntil(() => !shownText(element).includes('may be out of date'));
});

test('one_broken_connection_does_not_alarm_anybody', async () => {
  const broken = Array.from({ length: 3 }, () => brokenConnection);
  const service = new TestService().on(BOOKINGS, page([summary()]), ...broken, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 1);
  lookAgain();
  await vi.waitUntil(() => service.sent.length === 4, { timeout: 3_000 });
  expect(shownText(element)).not.toContain('out of date');
});

test('an_empty_list_says_what_its_page_has_to_say', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = document.createElement('booking-list');
  element.innerHTML = '<p slot="empty">Nothing ordered yet.</p>';
  await mount(element, service.api, {}, { ...ALICE, roles: ['buyer'] });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  const [words] = find<HTMLSlotElement>(element, 'slot').assignedElements();
  expect(words?.textContent).toBe('Nothing ordered yet.');
});

test('what_others_did_is_announced_and_what_the_page_knew_is_not', async () => {
  const [order] = summaries(1) as [BookingSummary];
  const service = new TestService().on(SALES, page([summary()]));
  const element = await sellersList(service);
  const told = recorded(element, 'announcement');
  await showsRows(element, 1);
  element.newer = holding(placed({ version: 5, status: 'confirmed' }));

  service.on(SALES, page([summary({ version: 5, status: 'confirmed' }), order]));
  lookAgain();
  await showsRows(element, 2);

  expect(told.map(({ text }) => text)).toEqual(['New order: Alice Archer, €2.50.']);
});

test('j_and_k_go_from_row_to_row', async () => {
  const element = await buyersList(new TestService().on(BOOKINGS, page(summaries(3))));
  await showsRows(element, 3);
  const links = findAll<HTMLElement>(element, 'li a');
  const press = (key: string) =>
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );

  links[0]?.focus();
  for (const key of ['j', 'J', 'j']) press(key);
  expect(element.shadowRoot?.activeElement).toBe(links[2]);
  for (const key of ['k', 'x']) press(key);
  expect(element.shadowRoot?.activeElement).toBe(links[1]);
});

test('a_short_list_shows_the_newest_rows_and_nothing_around_them', async () => {
  const service = new TestService().on(
    BOOKINGS,
    page(summaries(2), { Link: '</api/bookings?cursor=c>; rel="next"' }),
  );
  const element = await buyersList(service, { few: 2 });
  await showsRows(element, 2);
  element.newer = holding(booking());
  await element.updateComplete;

  expect(rows(element)[0]?.dataset['booking']).toBe(BOOKING_ID);
  expect(rows(element)).toHaveLength(2);
  expect(findAll(element, '.more, .guarantee')).toHaveLength(0);
  expect(parameter(service.sent[0], 'limit')).toBe('2');
});
