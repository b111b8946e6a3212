import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APPEARANCES, FORCED } from '../appearances.js';
import { add, chooseBobsProducts, place, prepareBooking, status } from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { STILL, inspect, movements } from '../inspection.js';
import { hearNothingUntilSending } from '../network.js';
import { READBACK_URL, openBrowser, signIn, visit } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LISTS = /\/api\/(catalog|bookings|sales-orders)(\?|$)/;
const NOBODYS_BOOKING = '/bookings/00000000-0000-4000-9000-000000000000';
const LOOKS = [...APPEARANCES, ...FORCED];

const BROKEN = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: '/problems/internal-error',
    title: 'Something broke',
    status: 500,
    detail: 'It was nothing that you did. It has been noted.',
  }),
};

test('lists_can_be_used_in_every_state', async () => {
  const carol = await signIn(browser, 'carol', '/orders', STILL);
  await carol.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => carol.locator('li[data-booking]').count()).toBe(50);
  await inspect(carol, '30-orders-many', LOOKS);

  await carol.goto(`${READBACK_URL}/orders?status=rejected`);
  await carol.getByText('No order of yours is rejected now').waitFor();
  await inspect(carol, '31-orders-none', LOOKS);

  await carol.goto(`${READBACK_URL}/?q=nobody-sells-this`);
  await carol.getByText('No product fits').waitFor();
  await inspect(carol, '32-catalog-none', LOOKS);

  await carol.goto(`${READBACK_URL}/?q=ZEN-00042`);
  await expect.poll(() => carol.locator('catalog-product').count()).toBe(1);
  await carol.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
  await inspect(carol, '33-catalog-one', LOOKS);

  const release = await holdBack(carol);
  await carol.goto(`${READBACK_URL}/`);
  await carol.locator('catalog-browser wa-skeleton').first().waitFor();
  await inspect(carol, '34-desk-loading', LOOKS);
  expect(await movements(carol)).toEqual([]);
  await carol.goto(`${READBACK_URL}/orders`);
  await carol.locator('booking-list wa-skeleton').first().waitFor();
  await inspect(carol, '35-orders-loading', LOOKS);
  expect(await movements(carol)).toEqual([]);
  await release();
});

test('failures_can_be_read_by_everyone', async () => {
  const alice = await signIn(browser, 'alice', '/', STILL);
  await prepareBooking(alice);
  await place(alice);
  allowComplaints(alice, /status of (500|404|401|499) /, /ERR_FAILED/);
  await alice.route(LISTS, (route) => route.fulfill(BROKEN));
  await alice.goto(`${READBACK_URL}/`);
  await expect.poll(() => alice.getByText('Something broke').count()).toBe(2);
  await inspect(alice, '36-desk-broken', LOOKS);

  await alice.unroute(LISTS);
  await alice.goto(`${READBACK_URL}/orders`);
  await alice.locator('li[data-booking]').first().waitFor();
  await alice.route(LISTS, (route) => route.abort());
  await alice.getByText('This list may be out of date').waitFor();
  await inspect(alice, '37-orders-out-of-date', LOOKS);
  await alice.unroute(LISTS);

  await alice.route(/\/api\//, (route) => route.abort());
  await alice.goto(`${READBACK_URL}/`);
  await alice.getByText("Readback can't be reached").first().waitFor();
  await inspect(alice, '38-unreachable', LOOKS);
  await alice.unroute(/\/api\//);

  await alice.goto(READBACK_URL + NOBODYS_BOOKING);
  await alice.getByText('There is no booking with this number').waitFor();
  await inspect(alice, '39-booking-not-found', LOOKS);

  await alice.goto(`${READBACK_URL}/`);
  await chooseBobsProducts(alice);
  await add(alice, 0, 1);
  await alice.context().clearCookies();
  await alice.getByRole('button', { name: /^Remove/ }).click();
  await alice.getByRole('alert').getByText('Your sign-in has ended').first().waitFor();
  await inspect(alice, '40-expired', LOOKS);

  const stranger = await visit(browser, NOBODYS_BOOKING, STILL);
  await stranger.getByRole('link', { name: 'Sign in' }).waitFor();
  await inspect(stranger, '41-signed-out', LOOKS);
});

test('the_loser_of_a_race_can_read_what_happened', async () => {
  const { bob } = await raceLost();
  await bob.getByText('Something else happened first').waitFor();
  await expect.poll(() => status(bob).innerText()).toBe('Withdrawn');
  await inspect(bob, '42-conflict', LOOKS);
});

/** Alice withdraws what bob is about to confirm, and he does not know. */
async function raceLost(): Promise<{ bob: Page }> {
  const alice = await signIn(browser, 'alice', '/', STILL);
  await prepareBooking(alice);
  const number = await place(alice);
  const bob = await signIn(browser, 'bob', `/bookings/${number}`, STILL);
  allowComplaints(bob, /ERR_FAILED/, /status of (409|412) /);
  await bob.locator('sales-decision .choices').waitFor();
  await hearNothingUntilSending(bob, number);

  await alice.getByRole('button', { name: 'Withdraw' }).first().click();
  const question = alice.locator('booking-withdraw ui-confirm[open]');
  await question.getByRole('button', { name: 'Withdraw' }).click();
  await expect.poll(() => status(alice).innerText()).toBe('Withdrawn');
  await bob.locator('sales-decision .choices').getByRole('button').first().click();
  const decision = bob.locator('sales-decision ui-confirm[open]');
  await decision.getByRole('button', { name: 'Confirm the order' }).click();
  return { bob };
}

/** Lists are not answered until they are released. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(LISTS, async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    release();
    await page.unroute(LISTS);
  };
}
