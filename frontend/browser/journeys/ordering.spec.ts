import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  add,
  changeQuantity,
  chooseBobsProducts,
  deliver,
  place,
  prepareBooking,
  quantityOf,
  settled,
  shownVersion,
  status,
} from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { hearNothingUntilSending } from '../network.js';
import { READBACK_URL, openBrowser, signIn, takeOver } from '../people.js';
import { confirmOrder, rejectOrder } from '../selling.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every_step_of_an_order_is_read_back_at_once_and_the_sellers_answer_arrives', async () => {
  const alice = await signIn(browser, 'alice');
  await chooseBobsProducts(alice);

  const first = await add(alice, 0, 2);
  expect(await quantityOf(alice, first)).toBe('2');
  expect(await shownVersion(alice)).toBe(2);

  const second = await add(alice, 1, 1);
  expect(await shownVersion(alice)).toBe(3);

  await changeQuantity(alice, first, 5);
  expect(await quantityOf(alice, first)).toBe('5');
  expect(await shownVersion(alice)).toBe(4);

  await alice.locator(`booking-draft li[data-sku="${second}"] button`).click();
  await expect.poll(() => alice.locator('booking-draft li[data-sku]').count()).toBe(1);
  await settled(alice);

  await deliver(alice);
  const number = await place(alice);
  await expect.poll(() => status(alice).innerText()).toBe('Placed');

  const bob = await signIn(browser, 'bob', `/bookings/${number}`);
  await confirmOrder(bob);
  await expect.poll(() => status(bob).innerText()).toBe('Confirmed');
  await expect.poll(() => status(alice).innerText(), { timeout: 10_000 }).toBe('Confirmed');
});

test('a_product_that_is_added_before_the_booking_was_read_goes_into_that_booking', async () => {
  const alice = await signIn(browser, 'alice');
  await chooseBobsProducts(alice);
  await add(alice, 0, 2);
  const { href, searchParams } = new URL(alice.url());
  let read: () => void = () => undefined;
  const isRead = new Promise<void>((resolve) => (read = resolve));
  await alice.route(`**/api/bookings/${searchParams.get('booking') ?? ''}`, async (route) => {
    await isRead;
    await route.continue();
  });
  await alice.goto(href);
  await alice.locator('catalog-product').nth(1).getByRole('button', { name: /^Add/ }).click();

  read();

  await expect.poll(() => alice.locator('booking-draft li[data-sku]').count()).toBe(2);
  await settled(alice);
  expect(alice.url()).toBe(href);
});

test('a_quantity_is_changed_in_the_question_and_placed_as_it_stands_there', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  await alice.locator('booking-place wa-button').first().click();
  const question = alice.locator('booking-place ui-confirm[open]');

  const quantity = question.getByLabel('Quantity of');
  await quantity.fill('7');
  await quantity.press('Enter');
  await question.getByRole('button', { name: 'Place the order' }).click();

  await alice.waitForURL(/\/placed$/);
  const placed = alice.locator('booking-status li .many');
  await expect.poll(() => placed.innerText()).toBe('× 7');
});

test('a_rejected_order_tells_the_buyer_why', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);

  const bob = await signIn(browser, 'bob', `/bookings/${number}`);
  await rejectOrder(bob, 'Sold out until spring');

  await alice.getByText('Sold out until spring').first().waitFor();
  expect(await status(alice).innerText()).toBe('Rejected');
});

test('who_takes_the_seat_of_another_reads_their_own_part', async () => {
  const page = await signIn(browser, 'alice');
  await prepareBooking(page);
  const number = await place(page);
  await page.goto(`${READBACK_URL}/bookings/${number}`);
  await status(page).waitFor();

  await takeOver(page, 'bob', `/bookings/${number}`);

  await confirmOrder(page);
  await expect.poll(() => status(page).innerText()).toBe('Confirmed');
});

test('a_command_whose_answer_was_lost_is_done_once', async () => {
  const alice = await signIn(browser, 'alice');
  await chooseBobsProducts(alice);
  allowComplaints(alice, /ERR_CONNECTION_RESET.*\/add-line$/);
  let lost = 0;
  await alice.route('**/add-line', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });

  const sku = await add(alice, 0, 2);

  expect(lost).toBe(2);
  expect(await quantityOf(alice, sku)).toBe('2');
});

test('the_loser_of_a_race_reads_what_happened', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  const bob = await signIn(browser, 'bob', `/bookings/${number}`);
  await bob.locator('sales-decision .choices').waitFor();
  allowComplaints(bob, /ERR_FAILED.*\/bookings\//, /status of (409|412) .*\/confirm$/);
  // Bob's page must not learn of it by itself before he decides.
  await hearNothingUntilSending(bob, number);

  await alice.getByRole('button', { name: 'Withdraw' }).first().click();
  await alice.locator('booking-withdraw ui-confirm[open]').getByLabel('Reason').fill('Too late');
  await alice
    .locator('booking-withdraw ui-confirm[open]')
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect.poll(() => status(alice).innerText()).toBe('Withdrawn');
  await bob.locator('sales-decision .choices').getByRole('button').first().click();
  await bob
    .locator('sales-decision ui-confirm[open]')
    .getByRole('button', { name: 'Confirm the order' })
    .click();

  await bob.getByText('Something else happened first').waitFor();
  await expect.poll(() => status(bob).innerText()).toBe('Withdrawn');
});

test('an_ended_sign_in_keeps_what_was_typed', async () => {
  const alice = await signIn(browser, 'alice');
  await chooseBobsProducts(alice);
  await add(alice, 0, 1);
  await alice.getByLabel('City').fill('Utrecht');
  allowComplaints(alice, /status of (401|499) /);
  await alice.context().clearCookies();

  await alice.locator('booking-draft li button').first().click();

  await alice.getByRole('alert').getByText('Your sign-in has ended').first().waitFor();
  expect(await alice.getByLabel('City').inputValue()).toBe('Utrecht');
});
