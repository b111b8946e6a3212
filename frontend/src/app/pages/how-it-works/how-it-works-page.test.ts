import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  BOOKING_ID,
  booking,
  draftWithBolts,
  history,
  placed,
  product,
  summaries,
  summary,
} from '../../../testing/bookings.js';
import { find, findAll, shownText } from '../../../testing/mount.js';
import { TestService, json, problem, visitor } from '../../../testing/service.js';
import { ReadbackApp } from '../../readback-app.js';

const VISITOR = 'GET /api/visitor';
const BOOKINGS = 'GET /api/bookings';
const SALES = 'GET /api/sales-orders';
const GET = `GET /api/bookings/${BOOKING_ID}`;
const HISTORY = `${GET}/history`;
const COMMAND = `POST /api/bookings/${BOOKING_ID}`;
const TOKEN = { 'Session-Token': 'what-this-session-did' };
const address = location.href;

beforeEach(() => {
  localStorage.clear();
  goTo('/how-it-works');
});
afterEach(() => goTo(address));

function goTo(path: string): void {
  window.history.replaceState(null, '', path);
}

function open(service: TestService): ReadbackApp {
  const app = new ReadbackApp((request) => service.send(request));
  document.body.append(app);
  return app;
}

/** A list that shows what this session did to who comes with its token, and else what the index has. */
function list(isDone: () => boolean, indexed: () => number) {
  return (request: Request): Response => {
    const asked = isDone() && request.headers.has('Session-Token');
    const row = summary({ version: asked ? 2 : indexed(), readFrom: asked ? 'stream' : 'index' });
    return Response.json(
      { items: asked || indexed() > 0 ? [row] : [] },
      { headers: { Consistency: asked ? 'session' : 'eventual', 'Index-Lag': '0.250' } },
    );
  };
}

function buyersService(indexed: () => number): TestService {
  const service = new TestService();
  const isDone = () => service.requests(`${COMMAND}/add-line`).length > 0;
  return service
    .on(VISITOR, visitor({ id: 'alice', name: 'Alice Archer', roles: ['buyer'] }))
    .on('GET /api/catalog', json({ items: [product()] }))
    .on(BOOKINGS, list(isDone, indexed))
    .on(GET, json(draftWithBolts()))
    .on(`${COMMAND}/start`, json(booking(), TOKEN))
    .on(`${COMMAND}/add-line`, json(draftWithBolts(), TOKEN))
    .on(HISTORY, json(history(1, 'Started')), json(history(2, 'Started', 'Added 2 × Bolt')));
}

function sellersService(): TestService {
  return new TestService()
    .on(VISITOR, visitor({ id: 'bob', name: 'Bob Brackets', roles: ['seller'] }))
    .on(SALES, json({ items: [summary()] }, { Consistency: 'session' }))
    .on(GET, json(placed()))
    .on(HISTORY, json(history(4, 'Placed')));
}

/** The version that somebody sees, as the page says it. */
function seen(app: ReadbackApp, reader: 'you' | 'others'): string | undefined {
  return findAll(app, `[data-reader="${reader}"]`)[0]?.textContent.trim();
}

/** Elements inside another one, as soon as that is there. */
function within(app: ReadbackApp, name: string, selector: string): Element[] {
  return findAll(app, name).flatMap((element) => findAll(element, selector));
}

function events(app: ReadbackApp): string[] {
  return within(app, 'exchange-log', 'li').map((entry) => shownText(entry).trim());
}

async function pick(app: ReadbackApp): Promise<void> {
  vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(BOOKING_ID);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  find<HTMLFormElement>(find(app, 'catalog-product'), 'form').requestSubmit();
}

test('what_is_done_here_is_seen_at_once_and_by_others_when_the_index_has_it', async () => {
  let indexed = 0;
  const app = open(buyersService(() => indexed));
  await pick(app);

  await vi.waitUntil(() => seen(app, 'you') === '2');
  expect(seen(app, 'others')).toBe('–');
  expect(shownText(app)).toContain('You see this booking. Others do not yet.');
  expect(shownText(find(find(app, 'consistency-view'), 'table'))).toContain(
    'Consistency: eventual',
  );

  indexed = 1;
  await vi.waitUntil(() => seen(app, 'others') === '1');
  expect(shownText(app)).toContain('You see version 2. Others still see version 1.');

  indexed = 2;
  await vi.waitUntil(() => seen(app, 'others') === '2');
  expect(shownText(app)).toMatch(/You saw version 2 at once. Others could see it .+ later/);
});

test('the_elements_show_what_they_were_handed_and_the_stream_is_read_once_a_version', async () => {
  const service = buyersService(() => 0);
  const app = open(service);
  await pick(app);
  await vi.waitUntil(() => within(app, 'stream-view', 'li').length === 2);

  const shown = shownText(find(find(app, 'consistency-view'), 'tbody'));
  expect(shown).toContain('booking-draft 2 handed over');
  expect(shown).toContain('booking-status 2 handed over');
  expect(find(find(app, 'stream-view'), '.newest').getAttribute('data-version')).toBe('2');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(service.requests(HISTORY)).toHaveLength(2);
  expect(service.requests(GET)).toHaveLength(0);
});

test('each_event_is_told_in_words_and_lights_its_way_up', async () => {
  const app = open(buyersService(() => 0));
  await pick(app);
  await vi.waitUntil(() => events(app).some((entry) => entry.includes('version 2')));
  const told = events(app).join('\n');
  expect(told).toMatch(/catalog-browser .*offer-picked .*booking-draft .*2? × Bolt/);
  expect(told).toMatch(
    /booking-draft .*booking-changed .*Booking 0f8fad5b, version 2: just changed/,
  );
  expect(told).toMatch(/booking-draft .*announcement .*readback-app .*Saved\./);
  const lit = within(app, 'exchange-diagram', '.latest[data-way]');
  expect(lit.map((way) => way.getAttribute('data-way'))).toEqual([
    'booking-draft booking-changed booking-list',
    'booking-draft booking-changed booking-status',
  ]);
});

test('without_a_switch_in_the_service_there_is_none_on_the_page', async () => {
  const service = buyersService(() => 2);
  const app = open(service);
  await vi.waitUntil(() => service.requests(VISITOR).length === 2);
  await vi.waitUntil(() => findAll(app, 'article').length === 1);
  expect(within(app, 'following-switch', 'fieldset')).toHaveLength(0);
  expect(service.requests('GET /api/operations/following')).toHaveLength(0);
});

test('another_booking_of_the_list_can_be_looked_at', async () => {
  const [other] = summaries(1, { status: 'rejected', version: 5 });
  const service = sellersService().on(SALES, json({ items: [summary(), other] }));
  const app = open(service);
  await vi.waitUntil(() => seen(app, 'you') === '4');

  service
    .on(`GET /api/bookings/${other?.bookingId}`, json(placed({ ...other, actions: [] })))
    .on(`GET /api/bookings/${other?.bookingId}/history`, json(history(5, 'Rejected')));
  const select = find<HTMLSelectElement>(find(app, 'live-booking'), 'select');
  select.value = other?.bookingId ?? '';
  select.dispatchEvent(new Event('change'));

  await vi.waitUntil(() => seen(app, 'you') === '5');
  await vi.waitUntil(() => shownText(find(app, 'booking-status')).includes('Rejected'));
});

test('a_seller_decides_here_and_what_was_confirmed_goes_to_whoever_ships_it', async () => {
  const confirmed = placed({ version: 5, status: 'confirmed', actions: [] });
  const service = sellersService()
    .on(`${COMMAND}/confirm`, json(confirmed))
    .otherwise(problem(404, 'Not begun yet'));
  const app = open(service);
  await vi.waitUntil(() => shownText(app).includes('Your decision'));
  find<HTMLElement>(find(app, 'sales-decision'), '.choices wa-button').click();
  await vi.waitUntil(() => within(app, 'sales-decision', 'ui-confirm[open]').length === 1);
  find(find(app, 'sales-decision'), 'ui-confirm[open]').dispatchEvent(new Event('confirmed'));

  await vi.waitUntil(() => events(app).some((entry) => entry.includes('just decided on')));
  const ways = within(app, 'exchange-diagram', '.latest[data-way]');
  expect(ways.map((way) => way.getAttribute('data-way')?.split(' ')[0])).toContain(
    'sales-decision',
  );
  expect(shownText(find(app, 'booking-status'))).toContain('version 5');
});

test('who_is_not_signed_in_reads_how_it_works_and_finds_the_way_in_and_back', async () => {
  const app = open(new TestService().on(VISITOR, visitor()));
  await vi.waitUntil(() => within(app, 'exchange-diagram', 'rect').length >= 6);
  expect(shownText(app)).toContain('Sign in, and watch it');
  expect(find(find(app, 'how-it-works-page'), 'wa-button').getAttribute('href')).toBe(
    '/sign-in?return=%2Fhow-it-works',
  );
  expect(findAll(app, 'live-booking')).toHaveLength(0);
});

test('the_landing_page_leads_here', async () => {
  goTo('/');
  const app = open(new TestService().on(VISITOR, visitor()));
  await vi.waitUntil(() => findAll(app, 'landing-page').length === 1);
  find<HTMLElement>(find(app, 'landing-page'), 'a[href="/how-it-works"]').click();
  await vi.waitUntil(() => findAll(app, 'how-it-works-page').length === 1);
  await vi.waitUntil(
    () => find(app, 'how-it-works-page').shadowRoot?.activeElement?.localName === 'h1',
  );
  expect(document.title).toBe('How it works · Readback');
});

test('a_buyer_may_begin_a_new_booking_beside_the_one_that_is_there', async () => {
  const app = open(buyersService(() => 2));
  await vi.waitUntil(() => within(app, 'booking-draft', 'booking-lines').length === 1);
  const select = find<HTMLSelectElement>(find(app, 'live-booking'), 'select');
  select.value = '';
  select.dispatchEvent(new Event('change'));
  await vi.waitUntil(() => shownText(find(app, 'booking-draft')).includes('Nothing in it yet'));
  expect(shownText(find(app, 'consistency-view'))).toContain('There is no booking to look at yet');
});
