import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareBooking, place, settled, status } from '../buying.js';
import { STILL, inspect } from '../inspection.js';
import { focusIsSeen, focusedName, press, tabTo, type } from '../keys.js';
import { listRow, openList } from '../listing.js';
import { openBrowser, signIn } from '../people.js';
import { shippingStatus } from '../shipping.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an_order_is_placed_confirmed_shipped_and_received_by_keyboard_alone', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await order(alice);
  const bob = await signIn(browser, 'bob');
  await confirmAndShip(bob, number);
  await receive(alice, number);
  await expect.poll(() => shippingStatus(bob).innerText(), { timeout: 10_000 }).toBe('Received');
});

async function order(alice: Page): Promise<string> {
  await alice.locator('catalog-product').first().waitFor();
  await chooseBob(alice);
  await alice.keyboard.press('/');
  expect(await focusedName(alice)).toBe('Search');
  await alice.keyboard.press('ArrowDown');
  await alice.keyboard.press('j');
  expect(await focusIsSeen(alice)).toBe(true);
  await alice.keyboard.press('Enter');
  expect(await focusedName(alice)).toMatch(/^Quantity of/);
  await alice.keyboard.type('4');
  await alice.keyboard.press('Enter');
  await settled(alice);

  await type(alice, 'Recipient', 'Alice Archer');
  await type(alice, 'Street and number', 'Oudegracht 231');
  await type(alice, 'Postal code', '3511 NH');
  await type(alice, 'City', 'Utrecht');
  await type(alice, 'Country', 'Netherl');
  await tabTo(alice, 'Requested day');
  // The same day in whatever order the browser asks for day and month.
  await alice.keyboard.type('12122099');
  await press(alice, 'Save delivery');
  await alice.getByRole('button', { name: 'Change the delivery' }).waitFor();

  await press(alice, 'Place the order');
  await alice.locator('booking-place ui-confirm[open]').getByText('Utrecht').waitFor();
  await press(alice, 'Place the order');
  await alice.getByRole('heading', { name: 'Your order is placed' }).waitFor();
  return (await alice.getByTestId('number').innerText()).trim();
}

async function chooseBob(page: Page): Promise<void> {
  await tabTo(page, 'Seller');
  const answered = page.waitForResponse(/\/api\/catalog\?.*seller=/);
  await page.keyboard.type('Bob');
  await answered;
  await page.locator('catalog-product').first().waitFor();
  await page.keyboard.press('Tab');
  // From the field for a quantity, where keys are typed, to where they act.
  await page.keyboard.press('Tab');
}

async function confirmAndShip(bob: Page, number: string): Promise<void> {
  await listRow(bob, number).waitFor();
  await bob.keyboard.press('/');
  expect(await focusedName(bob)).toBe('Booking number or link');
  await bob.keyboard.type(number);
  await bob.keyboard.press('Enter');
  await bob.locator('sales-decision .choices').waitFor();
  await press(bob, 'Confirm the order');
  await bob.locator('sales-decision ui-confirm[open]').getByText('You promise').waitFor();
  await press(bob, 'Confirm the order');
  await expect.poll(() => status(bob).innerText()).toBe('Confirmed');

  await press(bob, 'Start shipping');
  await bob.locator('parcel-form').waitFor();
  await type(bob, 'Carrier', 'PostNL');
  await type(bob, 'Tracking code', '3SKEYS');
  await press(bob, 'Ship this parcel');
  await expect.poll(() => shippingStatus(bob).innerText()).toBe('Shipped');
}

async function receive(alice: Page, number: string): Promise<void> {
  await press(alice, 'My orders');
  await listRow(alice, number).waitFor();
  await alice.keyboard.press('j');
  expect(await focusIsSeen(alice)).toBe(true);
  await alice.keyboard.press('Enter');
  await alice.waitForURL(new RegExp(`/bookings/${number}$`));
  await alice.locator('fulfilment-status .choices').waitFor();
  await press(alice, 'Confirm the receipt');
  await alice.locator('fulfilment-status ui-confirm[open]').waitFor();
  await press(alice, 'Confirm the receipt');
  await expect.poll(() => shippingStatus(alice).innerText()).toBe('Received');
}

test('the_shortcuts_are_listed_and_can_be_switched_off_for_good', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  await openList(alice, 'My orders');
  await listRow(alice, number).waitFor();

  await alice.keyboard.press('?');
  await alice.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await tabTo(alice, 'Single keys act on their own');
  await alice.keyboard.press('Space');
  await alice.keyboard.press('Escape');
  await expect.poll(() => alice.locator('ui-shortcuts dialog[open]').count()).toBe(0);

  await alice.reload();
  await listRow(alice, number).waitFor();
  await alice.keyboard.press('j');
  expect(await alice.locator('li a:focus').count()).toBe(0);
  await alice.keyboard.press('?');
  expect(await alice.locator('ui-shortcuts dialog[open]').count()).toBe(0);

  await press(alice, 'Keyboard shortcuts');
  await tabTo(alice, 'Single keys act on their own');
  await alice.keyboard.press('Space');
  await press(alice, 'Close');
  await expect.poll(() => alice.locator('ui-shortcuts dialog[open]').count()).toBe(0);
  await expect.poll(() => focusedName(alice)).toBe('Keyboard shortcuts');
  await alice.keyboard.press('j');
  expect(await alice.locator('li a:focus').count()).toBe(1);
});

test('the_shortcuts_can_be_read_by_everyone', async () => {
  const alice = await signIn(browser, 'alice', '/', STILL);
  await alice.locator('catalog-product').first().waitFor();
  await alice.keyboard.press('j');
  await inspect(alice, '30-walked-product');
  await alice.keyboard.press('?');
  await alice.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await inspect(alice, '31-shortcuts');
});
