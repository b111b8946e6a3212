import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, changeQuantity, chooseBobsProducts, deliver, place } from '../buying.js';
import { STILL, inspect } from '../inspection.js';
import { READBACK_URL, openBrowser, signIn } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Started, added, changed from 2 to 5, added another, delivery, placed: six versions. */
async function orderWithAPast(page: Page): Promise<string> {
  await chooseBobsProducts(page);
  const sku = await add(page, 0, 2);
  await changeQuantity(page, sku, 5);
  await add(page, 1, 1);
  await deliver(page);
  return place(page);
}

async function lookBack(page: Page, number: string): Promise<void> {
  await page.goto(`${READBACK_URL}/bookings/${number}`);
  await page.getByRole('link', { name: 'Earlier versions' }).click();
  await page.getByRole('heading', { name: 'As it is now' }).waitFor();
}

async function back(page: Page, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Previous version' }).click();
  await page.getByRole('heading', { name: `As it was at version ${version}` }).waitFor();
}

test('every_version_is_shown_with_what_changed_and_back_leads_to_the_present', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await orderWithAPast(alice);
  await lookBack(alice, number);
  const past = alice.locator('booking-past');
  await past.getByText('Status changed from Draft to Placed.').waitFor();

  await back(alice, 5);
  await past.getByText('Delivery set: to Utrecht.').waitFor();
  await back(alice, 4);
  expect(await past.locator('.lines .added').innerText()).toContain('Added');
  await back(alice, 3);
  await past.getByText(/^Quantity of .* changed from 2 to 5\.$/).waitFor();
  expect(await past.locator('.lines .changed .many').innerText()).toMatch(/2 → 5/);
  await alice.locator('booking-travel').getByText('Version 3 of 6').waitFor();

  expect(new URL(alice.url()).search).toBe('?version=3');
  await past.getByText('This is the past').waitFor();
  expect(await past.getByRole('button').count()).toBe(0);
  await alice.goBack();
  await alice.getByRole('heading', { name: 'Status' }).waitFor();
  expect(alice.url()).toBe(`${READBACK_URL}/bookings/${number}`);
});

test('the_slider_is_moved_by_keyboard_and_no_version_is_read_twice', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await orderWithAPast(alice);
  await lookBack(alice, number);
  const read: string[] = [];
  alice.on('request', (request) => {
    const version = new URL(request.url()).searchParams.get('version');
    if (request.url().includes('/api/') && version) read.push(version);
  });
  const slider = alice.getByRole('slider', { name: 'Version' });

  await slider.focus();
  await alice.keyboard.press('Home');
  await alice.getByText('The booking was started.').waitFor();
  await alice.keyboard.press('ArrowRight');
  await alice.getByRole('heading', { name: 'As it was at version 2' }).waitFor();
  await alice.keyboard.press('Home');
  await alice.getByText('The booking was started.').waitFor();

  expect(await slider.getAttribute('aria-valuetext')).toBe('Version 1 of 6');
  await expect
    .poll(() => alice.locator('p.visually-hidden[role="status"]').innerText())
    .toContain('Version 1 of 6');
  expect(read).toEqual(['1', '2']);
  // Each place of the slider took the place of the one before.
  await alice.goBack();
  await alice.getByRole('heading', { name: 'Status' }).waitFor();
});

test('a_link_leads_to_a_version_and_one_to_a_version_that_is_none_says_so', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await orderWithAPast(alice);
  const bob = await signIn(browser, 'bob', `/bookings/${number}?version=2`);
  await bob.getByRole('heading', { name: 'As it was at version 2' }).waitFor();
  expect(await bob.locator('sales-decision .choices').isVisible()).toBe(false);

  await bob.goto(`${READBACK_URL}/bookings/${number}?version=42`);
  await bob.locator('ui-notice').getByText('There is no version 42').waitFor();
  await bob.getByText('This booking has the versions 1 to 6.').waitFor();
  await bob.getByRole('link', { name: 'Back to how it is now' }).click();
  await bob.locator('sales-decision .choices').waitFor();
});

test('the_past_can_be_read_by_everyone', async () => {
  const alice = await signIn(browser, 'alice', '/', STILL);
  const number = await orderWithAPast(alice);
  await lookBack(alice, number);
  await inspect(alice, '32-newest-version');
  await back(alice, 5);
  await inspect(alice, '33-delivery-set');
  await back(alice, 4);
  await back(alice, 3);
  await inspect(alice, '34-quantity-changed');
  await alice.goto(`${READBACK_URL}/bookings/${number}?version=42`);
  await alice.locator('ui-notice').getByText('There is no version 42').waitFor();
  await inspect(alice, '35-no-version');
});
