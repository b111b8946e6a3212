import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, chooseBobsProducts, deliver, place } from '../buying.js';
import { NARROW } from '../appearances.js';
import { STILL, inspect } from '../inspection.js';
import { openBrowser, signIn, visit } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every_page_can_be_used_by_everyone', async () => {
  const options = { ...STILL, viewport: NARROW };
  const stranger = await visit(browser, '/', options);
  await stranger.getByRole('link', { name: 'Sign in' }).waitFor();
  await inspect(stranger, '01-landing');

  const alice = await signIn(browser, 'alice', '/', options);
  const number = await buy(alice);

  const bob = await signIn(browser, 'bob', '/', options);
  await decide(bob, number);
});

async function buy(alice: Page): Promise<string> {
  await alice.locator('catalog-product').first().waitFor();
  await inspect(alice, '02-catalog');
  await chooseBobsProducts(alice);
  await add(alice, 0, 2);
  await add(alice, 1, 10);
  await inspect(alice, '03-draft');

  await alice.getByRole('button', { name: 'Save delivery' }).click();
  await alice.getByText('There is something to put right').waitFor();
  await inspect(alice, '04-errors');

  await deliver(alice);
  await alice.getByRole('button', { name: 'Place the order' }).first().click();
  await alice.locator('booking-place ui-confirm[open]').getByText('Utrecht').waitFor();
  await inspect(alice, '05-place');
  await alice.keyboard.press('Escape');
  await expect.poll(() => alice.locator('booking-place ui-confirm[open]').count()).toBe(0);

  const number = await place(alice);
  await alice.locator('booking-timeline li').first().waitFor();
  await inspect(alice, '06-placed');
  return number;
}

async function decide(bob: Page, number: string): Promise<void> {
  await inspect(bob, '07-seller');
  await bob.getByLabel('Booking number or link').fill(number);
  await bob.keyboard.press('Enter');
  await bob.locator('sales-decision .choices').waitFor();
  await bob.locator('booking-timeline li').first().waitFor();
  await inspect(bob, '08-decision');

  await bob.getByRole('button', { name: 'Reject' }).first().click();
  await bob.locator('sales-decision ui-confirm[open]').getByLabel('Reason').waitFor();
  await inspect(bob, '09-reject');
  await bob.keyboard.press('Escape');

  await bob.goto(new URL('/nowhere', bob.url()).href);
  await bob.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  await inspect(bob, '10-not-found');
}
