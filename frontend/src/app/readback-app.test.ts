import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Me } from '../kernel/context.js';
import {
  BOOKING_ID,
  booking,
  draftWithBolts,
  history,
  placed,
  product,
  summaries,
  summary,
} from '../testing/bookings.js';
import { find, findAll, shownText } from '../testing/mount.js';
import { TestService, brokenConnection, json, problem, visitor } from '../testing/service.js';
import { ReadbackApp } from './readback-app.js';

const VISITOR = 'GET /api/visitor';
const ALICE: Me = { id: 'alice', name: 'Alice Archer', roles: ['buyer'] };
const GET = `GET /api/bookings/${BOOKING_ID}`;
const HISTORY = `GET /api/bookings/${BOOKING_ID}/history`;
const BOB: Me = { id: 'bob', name: 'Bob Brackets', roles: ['seller'] };
const BOOKINGS = 'GET /api/bookings';
const SALES = 'GET /api/sales-orders';
const SESSION = { Consistency: 'session' };
const address = location.href;

beforeEach(async () => {
  localStorage.clear();
  await deleteDB('readback-outbox');
});
afterEach(() => goTo(address));

function goTo(path: string): void {
  window.history.replaceState(null, '', path);
}

function buyersService(): TestService {
  return new TestService()
    .on(VISITOR, visitor(ALICE))
    .on('GET /api/catalog', json({ items: [product()] }))
    .on(BOOKINGS, json({ items: [] }, SESSION))
    .on('GET /api/deliveries', json({ items: [] }, SESSION))
    .on(`POST /api/bookings/${BOOKING_ID}/start`, json(booking()))
    .on(`POST /api/bookings/${BOOKING_ID}/add-line`, json(draftWithBolts()))
    .on(HISTORY, json(history(1, 'Started a booking')), json(history(2, 'Added 2 × Bolt')));
}

function sellersService(): TestService {
  return new TestService()
    .on(VISITOR, visitor(BOB))
    .on(SALES, json({ items: [summary()] }, SESSION))
    .on('GET /api/shipments', json({ items: [] }, SESSION))
    .on(GET, json(placed()))
    .on(HISTORY, json(history(4, 'Placed')));
}

function links(app: ReadbackApp): string[] {
  return findAll(app, 'header nav a').map((link) => link.textContent.trim());
}

function open(path: string, service: TestService): ReadbackApp {
  goTo(path);
  const app = new ReadbackApp((request) => service.send(request));
  document.body.append(app);
  return app;
}

test('without_a_sign_in_there_is_a_way_to_sign_in_that_comes_back_here', async () => {
  const app = open(`/bookings/${BOOKING_ID}`, new TestService().on(VISITOR, visitor()));
  await vi.waitUntil(() => findAll(app, 'landing-page').length === 1);
  const link = find(app, 'wa-button').getAttribute('href');
  expect(link).toBe(`/sign-in?return=${encodeURIComponent(`/bookings/${BOOKING_ID}`)}`);
  expect(shownText(app)).not.toContain('Your sign-in has ended');
});

test('a_picked_offer_reaches_the_draft_and_its_answer_the_status_without_a_second_read', async () => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const service = buyersService();
  const app = open('/', service);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);

  find<HTMLFormElement>(find(app, 'catalog-product'), 'form').requestSubmit();
  await vi.waitUntil(() => shownText(find(app, 'booking-status')).includes('version 2'));
  await vi.waitUntil(() => shownText(app).includes('Added 2 × Bolt'));

  expect(shownText(find(app, 'booking-draft'))).toContain('Bolt');
  expect(location.search).toBe(`?booking=${BOOKING_ID}`);
  expect(service.requests(GET)).toHaveLength(0);
});

test('an_ended_sign_in_is_said_and_keeps_what_was_typed', async () => {
  const service = buyersService().on(GET, json(draftWithBolts()));
  const app = open(`/bookings/${BOOKING_ID}`, service);
  await vi.waitUntil(() => findAll(app, '[name="city"]').length === 1);
  find<HTMLInputElement>(app, '[name="city"]').value = 'Utrecht';

  service.on(`POST /api/bookings/${BOOKING_ID}/remove-line`, problem(499, 'Signed out'));
  find<HTMLElement>(app, 'li button').click();
  await vi.waitUntil(() => shownText(app).includes('Your sign-in has ended'));

  expect(find<HTMLInputElement>(app, '[name="city"]').value).toBe('Utrecht');
  expect(find(app, 'a[target="_blank"]').getAttribute('href')).toContain('/sign-in');
});

test('a_booking_of_others_is_not_found_in_words', async () => {
  const service = buyersService().on(GET, problem(404, 'Not found'));
  const app = open(`/bookings/${BOOKING_ID}`, service);
  await vi.waitUntil(() => shownText(app).includes('no booking with this number among yours'));
});

test('another_page_takes_the_focus_to_its_heading', async () => {
  const app = open('/nowhere', buyersService());
  await vi.waitUntil(() => shownText(app).includes('There is nothing here'));
  find<HTMLElement>(app, 'p a[href="/"]').click();
  await vi.waitUntil(() => findAll(app, 'desk-page').length === 1);
  const desk = find<HTMLElement>(app, 'desk-page');
  await vi.waitUntil(() => desk.shadowRoot?.activeElement?.localName === 'h1');
  expect(location.pathname).toBe('/');
});

test('a_click_is_answered_before_the_page_that_is_left_is_taken_away', async () => {
  const app = open('/', buyersService());
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  const desks: number[] = [];
  new MutationObserver(() => desks.push(findAll(app, 'desk-page').length)).observe(app, {
    attributeFilter: ['leaving'],
  });

  find<HTMLElement>(app, 'header a[href="/orders"]').click();
  await vi.waitUntil(() => desks.length === 2);

  expect(desks).toEqual([1, 0]);
  expect(findAll(app, 'orders-page')).toHaveLength(1);
});

test('a_service_that_cannot_be_reached_can_be_tried_again', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const app = open('/nowhere', new TestService().on(VISITOR, ...broken, visitor(ALICE)));
  await vi.waitUntil(() => findAll(app, 'ui-failure').length === 1, { timeout: 3_000 });
  find(app, 'ui-failure').dispatchEvent(new Event('retry'));
  await vi.waitUntil(() => shownText(app).includes('Alice Archer'));
});

test('what_the_buyer_does_is_in_their_list_at_once_without_reading_it_again', async () => {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const service = buyersService();
  const app = open('/', service);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  await vi.waitUntil(() => findAll(app, 'slot[name="empty"]').length === 1);

  find<HTMLFormElement>(find(app, 'catalog-product'), 'form').requestSubmit();

  await vi.waitUntil(() => shownText(find(app, 'booking-list')).includes('1 product'));
  expect(service.requests(BOOKINGS)).toHaveLength(1);
});

test('every_request_carries_what_the_person_did_before', async () => {
  const token = { 'Session-Token': 'placed-at-4' };
  const service = buyersService().on(GET, json(draftWithBolts(), token));
  const app = open(`/bookings/${BOOKING_ID}`, service);
  await vi.waitUntil(() => findAll(app, 'booking-draft').length === 1);
  find<HTMLElement>(app, 'header a[href="/orders"]').click();
  await vi.waitUntil(() => service.requests(BOOKINGS).length > 0);
  expect(service.requests(BOOKINGS)[0]?.headers.get('Session-Token')).toBe('placed-at-4');
});

test('tokens_that_are_not_taken_make_it_ask_who_is_signed_in_now', async () => {
  const type = 'https://readback.dev/problems/invalid-session-token';
  const service = buyersService()
    .on(GET, json(draftWithBolts(), { 'Session-Token': 'of-somebody-else' }))
    .on(BOOKINGS, problem(400, 'Not yours', { type }), json({ items: [] }, SESSION));
  const app = open(`/bookings/${BOOKING_ID}`, service);
  await vi.waitUntil(() => findAll(app, 'booking-draft').length === 1);
  expect(service.requests(VISITOR)).toHaveLength(1);

  find<HTMLElement>(app, 'header a[href="/orders"]').click();

  await vi.waitUntil(() => service.requests(VISITOR).length === 2);
});

test('who_only_sells_lands_on_their_inbox_and_opens_an_order_from_it', async () => {
  const app = open('/', sellersService());
  await vi.waitUntil(() => findAll(app, 'li a').length === 1);
  expect(location.pathname).toBe('/sales');
  expect(document.title).toContain('Sales orders');

  find<HTMLElement>(app, 'li a').click();
  await vi.waitUntil(() => findAll(app, 'sales-decision').length === 1);
  expect(location.pathname).toBe(`/bookings/${BOOKING_ID}`);
});

test.each<[Me['roles'], string[]]>([
  [['buyer'], ['Catalog', 'My orders', 'How it works']],
  [['seller'], ['Sales orders', 'How it works']],
  [
    ['buyer', 'seller'],
    ['Catalog', 'My orders', 'Sales orders', 'How it works'],
  ],
])('%j_finds_the_way_to_%j', async (roles, expected) => {
  const service = sellersService().on(VISITOR, visitor({ ...BOB, roles }));
  const app = open('/sales', service);
  await vi.waitUntil(() => findAll(app, 'header nav a').length === expected.length);
  expect(links(app)).toEqual(expected);
  const here = findAll(app, 'header nav [aria-current="page"]');
  expect(here.map((link) => link.getAttribute('href'))).toEqual(
    expected.includes('Sales orders') ? ['/sales'] : [],
  );
});

test('a_filter_is_part_of_the_address_and_back_undoes_it', async () => {
  const service = buyersService();
  const app = open('/orders', service);
  await vi.waitUntil(() => service.requests(BOOKINGS).length === 1);

  find<HTMLElement>(app, 'a[href="/orders?status=placed"]').click();
  await vi.waitUntil(() => shownText(app).includes('No order of yours is placed now'));
  expect(location.search).toBe('?status=placed');
  expect(find(find(app, 'orders-page'), 'nav [aria-current]').textContent).toContain('Placed');

  window.history.back();
  await vi.waitUntil(() => shownText(app).includes('You have not ordered anything yet'));
  expect(location.pathname + location.search).toBe('/orders');
});

test('the_past_has_an_address_that_the_slider_replaces_and_back_leads_to_the_present', async () => {
  const service = buyersService()
    .on(GET, (request) =>
      Response.json(request.url.endsWith('version=1') ? booking() : draftWithBolts()),
    )
    .on(HISTORY, json(history(2, 'Started a booking', 'Added 2 × Bolt')));
  const app = open(`/bookings/${BOOKING_ID}`, service);
  await vi.waitUntil(() => findAll(app, 'booking-draft').length === 1);
  find<HTMLInputElement>(app, '[name="city"]').value = 'Utrecht';
  find<HTMLElement>(app, `a[href$="?version=2"]`).click();
  await vi.waitUntil(() => shownText(app).includes('As it is now'));
  const entries = window.history.length;

  find<HTMLElement>(app, 'button[aria-label="Previous version"]').click();
  await vi.waitUntil(() => shownText(app).includes('As it was at version 1'));
  expect(location.search).toBe('?version=1');
  expect(document.title).toContain('version 1');
  expect(window.history.length).toBe(entries);
  expect(find(app, 'booking-draft').checkVisibility()).toBe(false);
  expect(service.requests(HISTORY)).toHaveLength(1);

  window.history.back();
  await vi.waitUntil(() => findAll(app, 'booking-travel').length === 0);
  expect(location.search).toBe('');
  expect(find<HTMLInputElement>(app, '[name="city"]').value).toBe('Utrecht');
});

test('a_link_to_a_version_that_is_none_says_so', async () => {
  const service = buyersService().on(GET, json(draftWithBolts()));
  const app = open(`/bookings/${BOOKING_ID}?version=12`, service);
  await vi.waitUntil(() => shownText(app).includes('There is no version 12'));
  expect(shownText(app)).toContain('This booking has the versions 1 to 2.');
});

test('a_question_mark_lists_the_shortcuts', async () => {
  const app = open('/orders', buyersService());
  await vi.waitUntil(() => findAll(app, 'keyboard-help').length === 1);
  await userEvent.keyboard('?');
  const dialog = find<HTMLDialogElement>(find(app, 'keyboard-help'), 'dialog');
  await vi.waitUntil(() => dialog.open);
  find<HTMLElement>(find(app, 'ui-shortcuts'), 'wa-button').click();
  await vi.waitUntil(() => !dialog.open);
});

test('the_seller_is_told_of_an_order_that_comes_in', async () => {
  const service = sellersService();
  const app = open('/sales', service);
  await vi.waitUntil(() => findAll(app, 'li a').length === 1);

  service.on(SALES, json({ items: [summary(), ...summaries(1)] }, SESSION));
  document.dispatchEvent(new Event('visibilitychange'));

  await vi.waitUntil(() => shownText(app).includes('New order: Alice Archer'));
  expect(find(app, '[role="status"].visually-hidden').textContent).toContain('New order');
});

test('a_filter_that_nothing_passes_says_so_to_the_seller', async () => {
  const service = sellersService().on(SALES, json({ items: [] }, SESSION));
  const app = open('/sales?status=placed', service);
  await vi.waitUntil(() => shownText(app).includes('No order waits for you now'));
});

/** Closes the page; the browser keeps what it keeps. */
function close(app: ReadbackApp): void {
  app.remove();
}

const AWAY = () => Promise.reject(new TypeError('Failed to fetch'));

async function orderedOffline(): Promise<void> {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const service = buyersService().on(`POST /api/bookings/${BOOKING_ID}/start`, AWAY);
  const app = open('/', service);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  find<HTMLFormElement>(find(app, 'catalog-product'), 'form').requestSubmit();
  await vi.waitUntil(() => shownText(app).includes('2 changes wait'), { timeout: 3_000 });
  close(app);
}

test('what_a_person_did_without_a_network_is_sent_on_their_next_visit_from_any_page', async () => {
  await orderedOffline();
  const service = buyersService();
  const app = open('/orders', service);
  await vi.waitUntil(() => shownText(app).includes('1 product'));
  const sent = service.sent.filter(({ method }) => method === 'POST');
  expect(sent.map(({ url }) => url.split('/').at(-1))).toEqual(['start', 'add-line']);
  await vi.waitUntil(() => shownText(app).includes('Everything is sent'));
});

test('while_the_service_cannot_be_asked_who_was_signed_in_last_sees_what_waits', async () => {
  await orderedOffline();
  const app = open('/', buyersService().on(VISITOR, AWAY));
  await vi.waitUntil(() => shownText(app).includes('2 changes wait'), { timeout: 5_000 });
  await vi.waitUntil(() => findAll(find(app, 'booking-draft'), 'li.pending').length === 1);
  expect(shownText(find(app, 'header'))).toContain('Alice Archer');
}, 10_000);

test('another_person_in_the_same_browser_neither_sees_nor_sends_what_waits', async () => {
  await orderedOffline();
  const service = sellersService();
  const app = open('/sales', service);
  await vi.waitUntil(() => findAll(app, 'li a').length === 1);
  expect(shownText(app)).not.toContain('Start a booking');
  expect(service.sent.every(({ method }) => method === 'GET')).toBe(true);
});

test('after_a_sign_out_nobody_is_remembered', async () => {
  close(await welcomed(buyersService()));
  const out = open('/', new TestService().on(VISITOR, visitor()));
  await vi.waitUntil(() => findAll(out, 'landing-page').length === 1);
  close(out);
  const app = open('/', new TestService().on(VISITOR, AWAY));
  await vi.waitUntil(() => findAll(app, 'ui-failure').length === 1, { timeout: 3_000 });
});

async function welcomed(service: TestService): Promise<ReadbackApp> {
  const app = open('/orders', service);
  await vi.waitUntil(() => shownText(app).includes('Alice Archer'));
  return app;
}

test('a_tab_asks_who_is_signed_in_as_soon_as_another_tab_learned_of_somebody_else', async () => {
  const service = buyersService();
  await welcomed(service);
  const asked = service.requests(VISITOR).length;
  localStorage.setItem('readback-person', JSON.stringify({ ...BOB }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'readback-person' }));
  await vi.waitUntil(() => service.requests(VISITOR).length === asked + 1);
});

test('a_tab_that_hears_that_nobody_is_signed_in_any_more_says_so_and_stays_as_it_is', async () => {
  const app = await welcomed(buyersService().on(VISITOR, visitor(ALICE), visitor()));
  localStorage.setItem('readback-person', JSON.stringify({ ...BOB }));
  window.dispatchEvent(new StorageEvent('storage', { key: 'readback-person' }));
  await vi.waitUntil(() => shownText(app).includes('Your sign-in has ended'));
  expect(shownText(find(app, 'header'))).toContain('Alice Archer');
});

test('closing_the_page_warns_only_while_the_browser_cannot_keep_what_waits', async () => {
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  const service = buyersService().on(`POST /api/bookings/${BOOKING_ID}/start`, AWAY);
  const app = open('/', service);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  expect(warnsOnLeaving()).toBe(false);
  find<HTMLFormElement>(find(app, 'catalog-product'), 'form').requestSubmit();
  await vi.waitUntil(() => shownText(app).includes('or they are lost'), { timeout: 3_000 });
  expect(warnsOnLeaving()).toBe(true);
  add.mockRestore();
});

function warnsOnLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
