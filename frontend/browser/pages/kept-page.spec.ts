import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseBobsProducts, shownVersion } from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { banner, commandsOf, signInAmidTroubles } from '../network.js';
import { READBACK_URL, openBrowser, visit } from '../people.js';

/** These flows are about the service worker, which others do without. */
const KEPT = { serviceWorkers: 'allow' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Where the page came from: the browser says so itself. */
function origin(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
  });
}

test('a_page_opened_without_a_network_shows_what_waits_and_sends_it_when_the_network_is_back', async () => {
  const before = await signInAmidTroubles(browser, 'alice', '/', KEPT);
  await isKept(before);
  await chooseBobsProducts(before);
  const context = before.context();
  await context.setOffline(true);
  await before.getByRole('button', { name: /^Add/ }).first().click();
  await banner(before).getByText('2 changes wait').waitFor();
  await before.close();

  const alice = await context.newPage();
  await alice.goto(READBACK_URL);
  await banner(alice).getByText('2 changes wait').waitFor();
  await alice.locator('booking-draft li.pending').waitFor();
  expect(await origin(alice)).toBe('cache-storage');

  const commands = commandsOf(alice);
  await context.setOffline(false);
  await expect.poll(() => alice.locator('booking-draft li.pending').count()).toBe(0);
  expect(await shownVersion(alice)).toBe(2);
  expect(commands.answered().map(({ name }) => name)).toEqual(['start', 'add-line']);
});

test('a_page_that_the_service_answers_with_an_error_is_the_one_that_was_kept', async () => {
  const stranger = await visit(browser, '/', KEPT);
  await isKept(stranger);
  const broken = (url: URL) => url.pathname === '/how-it-works';
  await stranger.context().route(broken, (route) => route.fulfill({ status: 503, body: 'away' }));

  await stranger.goto(`${READBACK_URL}/how-it-works`);

  await stranger.getByRole('heading', { name: 'How it works' }).waitFor();
  expect(await origin(stranger)).toBe('cache-storage');
});

test('what_is_no_page_of_readback_is_never_answered_by_one_that_was_kept', async () => {
  const stranger = await visit(browser, '/', KEPT);
  await isKept(stranger);
  allowComplaints(stranger, /ERR_INTERNET_DISCONNECTED/);
  await stranger.context().setOffline(true);
  for (const path of ['/sign-in', '/api/me', '/q/openapi'])
    await expect(stranger.goto(READBACK_URL + path)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('of_an_older_release_nothing_is_kept', async () => {
  const context = await browser.newContext(KEPT);
  await context.addInitScript(() => {
    if ('caches' in window) void caches.open('readback-shell-older');
  });
  const stranger = await context.newPage();
  await stranger.goto(READBACK_URL);
  await isKept(stranger);
  const kept = () => stranger.evaluate(() => caches.keys());
  await expect.poll(kept).toEqual([expect.stringMatching(/^readback-shell-[0-9a-f]{12}$/)]);
});

test('a_page_of_another_release_than_its_worker_is_not_kept', async () => {
  const context = await browser.newContext(KEPT);
  const page = (url: URL) => url.href === `${READBACK_URL}/`;
  let asked = false;
  await context.route(page, async (route) => {
    if (!route.request().serviceWorker()) return route.continue();
    asked = true;
    return route.fulfill({ body: '<script type="module" src="/assets/index-newer.js"></script>' });
  });
  const stranger = await context.newPage();
  await stranger.goto(READBACK_URL);
  const workers = () => stranger.evaluate(() => navigator.serviceWorker.getRegistrations());
  await expect.poll(() => asked).toBe(true);
  await expect.poll(workers).toEqual([]);
  expect(await stranger.evaluate(() => caches.keys())).toEqual([]);

  await context.unroute(page);
  await stranger.reload();
  await isKept(stranger);
});

test('a_page_asks_early_for_its_parts_unless_they_are_kept', async () => {
  const stranger = await (await browser.newContext(KEPT)).newPage();
  const html = async () => (await stranger.goto(READBACK_URL))?.text();
  expect(await html()).toContain('rel="modulepreload"');
  await isKept(stranger);
  expect(await html()).not.toContain('rel="modulepreload"');
});

test('the_page_is_asked_for_anew_each_time_and_its_parts_once', async () => {
  const cacheControl = async (path: string) =>
    (await fetch(READBACK_URL + path)).headers.get('Cache-Control');
  const page = await (await fetch(READBACK_URL)).text();
  const [part] = /\/assets\/[^"]+/.exec(page) ?? [''];

  for (const path of ['/', '/orders', '/service-worker.js'])
    expect(await cacheControl(path), path).toBe('no-cache');
  expect(await cacheControl(part)).toContain('immutable');
});
