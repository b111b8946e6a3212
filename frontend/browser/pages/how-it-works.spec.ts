import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, changeQuantity, prepareBooking, place } from '../buying.js';
import { beginAfresh, bothSee, litWays, passed, seenBy } from '../exchanging.js';
import { STILL, inspect } from '../inspection.js';
import { openBrowser, signIn, visit } from '../people.js';
import { confirmOrder } from '../selling.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('what_a_buyer_does_lights_its_way_up_and_others_see_it_a_moment_later', async () => {
  const alice = await signIn(browser, 'alice');
  await alice.getByRole('link', { name: 'How it works' }).click();
  await alice.getByRole('heading', { name: 'How it works' }).waitFor();

  await beginAfresh(alice);
  const sku = await add(alice, 0, 2);
  await expect.poll(() => passed(alice, 'offer-picked').count()).toBe(1);
  await bothSee(alice, 2);

  await changeQuantity(alice, sku, 5);

  await bothSee(alice, 3);
  await alice.getByText('You saw version 3 at once.').waitFor();
  expect(await litWays(alice)).toEqual([
    'booking-draft booking-changed booking-list',
    'booking-draft booking-changed booking-status',
  ]);
  expect(await passed(alice, 'booking-changed').first().innerText()).toContain('version 3');
  expect(await alice.locator('stream-view .newest .number').innerText()).toContain('3');
  expect(await alice.locator('stream-view li').count()).toBe(3);
  // A released service has nothing to hold back.
  expect(await alice.locator('following-switch fieldset').count()).toBe(0);
});

test('what_passed_on_other_pages_is_told_here', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  await alice.getByRole('link', { name: 'How it works' }).click();
  await expect.poll(() => passed(alice, 'booking-changed').count()).toBeGreaterThanOrEqual(4);
  await expect.poll(() => alice.locator('live-booking select').inputValue()).toBe(number);
  await bothSee(alice, 4);
});

test('a_seller_decides_here_and_the_order_goes_on_to_whoever_ships_it', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);

  const bob = await signIn(browser, 'bob', '/how-it-works');
  await bob.locator(`live-booking option[value="${number}"]`).waitFor({ state: 'attached' });
  await bob.locator('live-booking select').selectOption(number);
  await confirmOrder(bob);

  await bob.getByText('just decided on').waitFor();
  expect(await litWays(bob)).toContain('sales-decision booking-changed fulfilment-planner');
  await expect.poll(() => seenBy(bob, 'others'), { timeout: 10_000 }).toBe(5);
});

test('it_can_be_used_by_everyone', async () => {
  const stranger = await visit(browser, '/how-it-works', STILL);
  await stranger.locator('exchange-diagram rect').first().waitFor();
  await inspect(stranger, '11-how-it-works-stranger');

  const alice = await signIn(browser, 'alice', '/how-it-works', STILL);
  await beginAfresh(alice);
  const sku = await add(alice, 0, 2);
  await changeQuantity(alice, sku, 5);
  await bothSee(alice, 3);
  await expect.poll(() => alice.locator('stream-view li').count()).toBe(3);
  await inspect(alice, '12-how-it-works');

  const bob = await signIn(browser, 'bob', '/how-it-works', STILL);
  await bob.locator('live-booking h2').first().waitFor();
  await inspect(bob, '13-how-it-works-seller');
});
