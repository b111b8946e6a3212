import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, prepareBooking } from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { STILL, inspect } from '../inspection.js';
import { badgeOf, listRow, openList, readsOf } from '../listing.js';
import { openBrowser, signIn } from '../people.js';
import { confirmOrder } from '../selling.js';
import type { Place } from '../../src/kernel/kept-place.js';

/** What others did is there within this time, with no reload. */
const SOON = { timeout: 10_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function placeOrder(page: Page): Promise<string> {
  await prepareBooking(page);
  return place(page);
}

test('what_the_buyer_placed_is_in_their_list_in_the_first_answer', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await placeOrder(alice);
  const reads = readsOf(alice, '/api/bookings');

  await openList(alice, 'My orders');
  expect(await badgeOf(alice, number)).toBe('Placed');

  const answer = await reads.first();
  expect(await answer.headerValue('consistency')).toBe('session');
  expect(await answer.text()).toContain(number);
  await alice.getByText('Up to date with everything you did').waitFor();
});

test('an_order_comes_into_the_sellers_inbox_and_its_answer_into_the_buyers_list', async () => {
  const bob = await signIn(browser, 'bob');
  await bob.getByRole('heading', { name: 'Sales orders' }).waitFor();
  expect(new URL(bob.url()).pathname).toBe('/sales');

  const alice = await signIn(browser, 'alice');
  const number = await placeOrder(alice);
  await openList(alice, 'My orders');

  await listRow(bob, number).waitFor();
  expect(await badgeOf(bob, number)).toBe('Needs your decision');
  await expect.poll(() => liveRegion(bob), SOON).toContain('New order');

  await listRow(bob, number).getByRole('link').click();
  await confirmOrder(bob);
  await openList(bob, 'Sales orders');
  await expect.poll(() => badgeOf(bob, number)).toBe('To be shipped');

  await expect.poll(() => badgeOf(alice, number), SOON).toBe('Confirmed');
});

test('the_buyers_own_change_shows_in_the_list_of_another_tab_without_asking', async () => {
  const first = await signIn(browser, 'alice');
  await prepareBooking(first);
  const number = new URL(first.url()).searchParams.get('booking') ?? '';
  const second = await first.context().newPage();
  await second.goto(new URL('/orders?status=draft', first.url()).href);
  await listRow(second, number).waitFor();
  allowComplaints(second, /ERR_FAILED.*\/bookings\?/);
  // From here on only the other tab can tell it.
  await second.route('**/api/bookings?*', (route) => route.abort());

  await place(first);

  await expect.poll(() => listRow(second, number).count()).toBe(0);
});

test('every_filter_has_an_address_and_back_undoes_it', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await placeOrder(alice);
  await openList(alice, 'My orders');
  await listRow(alice, number).waitFor();

  await filter(alice, 'Withdrawn');
  await expect.poll(() => listRow(alice, number).count()).toBe(0);
  expect(new URL(alice.url()).search).toBe('?status=withdrawn');

  await filter(alice, 'Placed');
  await listRow(alice, number).waitFor();
  await alice.reload();
  expect(await badgeOf(alice, number)).toBe('Placed');

  await alice.goBack();
  await alice.goBack();
  await listRow(alice, number).waitFor();
  expect(new URL(alice.url()).search).toBe('');
});

test('back_leads_to_where_a_long_list_was_left', async () => {
  const carol = await signIn(browser, 'carol', '/orders');
  const rows = carol.locator('li[data-booking]');
  for (const shown of [50, 75]) {
    await carol.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count()).toBe(shown);
  }
  await rows.nth(60).scrollIntoViewIfNeeded();
  const left = await scrolled(carol);
  expect(left).toBeGreaterThan(1_000);
  await expect
    .poll(() => carol.evaluate(() => (history.state as Place | null)?.scrolled))
    .toBe(left);
  // What fills the list is rows alone: there is nothing behind them for a page to read.
  allowComplaints(carol, /status of 404 .*\/api\/bookings\/0{8}-/);
  await carol
    .getByRole('link', { name: 'How it works' })
    .evaluate((link) => (link as HTMLElement).click());
  await carol.getByRole('heading', { name: 'How it works' }).waitFor();
  expect(await scrolled(carol)).toBe(0);

  await carol.goBack();

  await expect.poll(() => rows.count()).toBe(75);
  await expect.poll(() => scrolled(carol)).toBe(left);
  await carol.reload();
  await expect.poll(() => rows.count()).toBe(75);
});

test('a_reload_keeps_what_the_session_knows', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await placeOrder(alice);
  await openList(alice, 'My orders');
  await listRow(alice, number).waitFor();

  const reads = readsOf(alice, '/api/bookings');
  await alice.reload();
  const answer = await reads.first();

  expect(await answer.request().headerValue('session-token')).not.toBeNull();
  expect(await badgeOf(alice, number)).toBe('Placed');
});

test('a_list_in_a_new_tab_knows_in_its_first_answer_what_was_done_in_another', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await placeOrder(alice);
  const second = await alice.context().newPage();
  const reads = readsOf(second, '/api/bookings');

  await second.goto(new URL('/orders', alice.url()).href);

  const answer = await reads.first();
  expect(await answer.headerValue('consistency')).toBe('session');
  expect(await answer.text()).toContain(number);
});

test('the_rows_can_be_walked_through_by_keyboard', async () => {
  const alice = await signIn(browser, 'alice');
  await placeOrder(alice);
  const number = await placeAnother(alice);
  await openList(alice, 'My orders');
  await listRow(alice, number).getByRole('link').focus();

  await alice.keyboard.press('j');
  await alice.keyboard.press('k');
  await alice.keyboard.press('Enter');

  await alice.waitForURL(new RegExp(`/bookings/${number}$`));
});

test('the_lists_can_be_used_by_everyone', async () => {
  const alice = await signIn(browser, 'alice', '/', STILL);
  const number = await placeOrder(alice);
  await openList(alice, 'My orders');
  await listRow(alice, number).waitFor();
  await inspect(alice, '11-orders');

  await alice.route('**/api/bookings?*', (route) =>
    route.fulfill({ json: { items: [] }, headers: { Consistency: 'partial' } }),
  );
  await filter(alice, 'Rejected');
  await alice.getByText('No order of yours is rejected now').waitFor();
  await inspect(alice, '12-orders-empty');

  const bob = await signIn(browser, 'bob', '/', STILL);
  await listRow(bob, number).waitFor();
  await inspect(bob, '13-sales');
});

async function filter(page: Page, label: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Status' }).getByRole('link', { name: label }).click();
}

async function placeAnother(page: Page): Promise<string> {
  const places = page.getByRole('navigation', { name: 'Readback' });
  await places.getByRole('link', { name: 'Catalog' }).click();
  return placeOrder(page);
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

function liveRegion(page: Page): Promise<string> {
  return page.locator('p.visually-hidden[role="status"]').innerText();
}
