import { expect, test, vi } from 'vitest';
import { BOOKING_ID, history, placed } from '../testing/bookings.js';
import { find, findAll, shownText } from '../testing/mount.js';
import { TestService, brokenConnection, json, problem } from '../testing/service.js';
import './booking.js';
import type { ReadbackService } from './readback-service.js';

const BASE = 'https://readback.example';
const GET = `GET /api/bookings/${BOOKING_ID}`;
const HISTORY = `GET /api/bookings/${BOOKING_ID}/history`;

/** A page of another origin, as its HTML says it. */
function page(service: TestService): ReadbackService {
  vi.spyOn(window, 'fetch').mockImplementation((request) => service.send(request as Request));
  document.body.innerHTML = `
    <readback-service base="${BASE}">
      <booking-status booking-id="${BOOKING_ID}"></booking-status>
    </readback-service>`;
  return find(document.body, 'readback-service');
}

function knowingTheBooking(): TestService {
  return new TestService().on(GET, json(placed())).on(HISTORY, json(history(4, 'Placed')));
}

test('an_element_inside_reads_from_the_service_with_the_token_and_without_the_cookie', async () => {
  const service = knowingTheBooking();
  page(service).token = 'of-alice';
  await vi.waitUntil(() => shownText(document.body).includes('version 4'));

  const [read] = service.requests(GET);
  expect(read?.url).toBe(`${BASE}/api/bookings/${BOOKING_ID}`);
  expect(read?.headers.get('Authorization')).toBe('Bearer of-alice');
  expect(read?.credentials).toBe('omit');
  expect([...(read?.headers.keys() ?? [])]).not.toContain('x-requested-with');
});

test('until_there_is_a_token_nothing_is_asked', async () => {
  const service = knowingTheBooking();
  const element = page(service);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(service.sent).toHaveLength(0);
  expect(findAll(element, 'wa-skeleton')).not.toHaveLength(0);

  element.token = Promise.resolve('of-alice');
  await vi.waitUntil(() => shownText(document.body).includes('version 4'));
});

test('an_ended_sign_in_is_for_the_page_around_to_renew', async () => {
  const service = knowingTheBooking().on(GET, problem(401, 'Nobody is signed in'), json(placed()));
  const element = page(service);
  element.token = 'expired';
  await vi.waitUntil(() => shownText(document.body).includes('Your sign-in has ended'));
  expect(findAll(element, 'a')).toHaveLength(0);

  element.token = 'fresh';
  await vi.waitUntil(() => shownText(document.body).includes('version 4'));
  expect(shownText(document.body)).not.toContain('Your sign-in has ended');
  expect(service.requests(GET).at(-1)?.headers.get('Authorization')).toBe('Bearer fresh');
});

test('a_page_whose_origin_is_not_allowed_is_told_so', async () => {
  const service = new TestService().on(GET, brokenConnection);
  page(service).token = 'of-alice';
  const anything = vi.fn(() => Promise.resolve(new Response()));
  vi.spyOn(window, 'fetch').mockImplementation((request) =>
    request instanceof Request ? service.send(request) : anything(),
  );
  await vi.waitUntil(() => shownText(document.body).includes('This page may not use Readback'), {
    timeout: 3_000,
  });
  expect(anything).toHaveBeenCalledOnce();
});

test('nothing_of_the_pages_style_sheets_is_needed', async () => {
  const element = page(knowingTheBooking());
  element.token = 'of-alice';
  await vi.waitUntil(() => shownText(document.body).includes('version 4'));
  const sheet = getComputedStyle(find(element, 'section'));
  expect(sheet.backgroundColor).toBe('rgb(255, 255, 255)');
  expect(sheet.color).toBe('rgb(28, 34, 32)');
  expect(getComputedStyle(document.body).getPropertyValue('--rb-ink')).toBe('');

  document.body.style.colorScheme = 'dark';
  expect(sheet.backgroundColor).toBe('rgb(27, 31, 30)');
  document.body.removeAttribute('style');
});
