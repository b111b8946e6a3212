import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, chooseBobsProducts, deliver, place } from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { NARROW } from '../appearances.js';
import { STILL, inspect } from '../inspection.js';
import { badgeOf, listRow, openList } from '../listing.js';
import { READBACK_URL, openBrowser, signIn } from '../people.js';
import { confirmOrder } from '../selling.js';
import { answer, ask, ship, shipping, shippingStatus, startShipping } from '../shipping.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Order {
  readonly alice: Page;
  readonly bob: Page;
  readonly number: string;
}

/** Four of one product and two of another, which bob has confirmed. */
async function confirmedOrder(options: BrowserContextOptions = {}): Promise<Order> {
  const alice = await signIn(browser, 'alice', '/', options);
  await chooseBobsProducts(alice);
  await add(alice, 0, 4);
  await add(alice, 1, 2);
  await deliver(alice);
  const number = await place(alice);
  const bob = await signIn(browser, 'bob', `/bookings/${number}`, options);
  await confirmOrder(bob);
  return { alice, bob, number };
}

test('an_order_is_shipped_in_two_parcels_and_its_receipt_is_confirmed', async () => {
  const { alice, bob } = await confirmedOrder();
  await alice.getByText('Bob has not started to ship.').waitFor();

  await startShipping(bob);
  await ship(bob, '3SFIRST', 3, 0);
  await bob.getByText('3 of 4 shipped').waitFor();
  // Alice does nothing: what bob ships comes to her page.
  await alice.getByText('Parcel 1 with PostNL').waitFor();
  await shipping(alice).getByText('3SFIRST').waitFor();
  await expect.poll(() => shippingStatus(alice).innerText()).toBe('Partly shipped');

  await ship(bob, '3SSECOND');
  await expect.poll(() => shippingStatus(bob).innerText()).toBe('Shipped');
  await alice.getByText('Parcel 2 with PostNL').waitFor();
  await alice.reload();
  await alice.getByText('Parcel 2 with PostNL').waitFor();
  await alice.getByText('4 of 4 shipped').waitFor();

  await ask(alice, 'Confirm the receipt');
  await answer(alice, 'Confirm the receipt');
  await expect.poll(() => shippingStatus(alice).innerText()).toBe('Received');
  await expect.poll(() => shippingStatus(bob).innerText(), { timeout: 10_000 }).toBe('Received');
});

test('the_lists_of_both_say_whose_turn_it_is_until_the_receipt_is_confirmed', async () => {
  const { alice, bob, number } = await confirmedOrder();
  await openList(bob, 'Sales orders');
  await expect.poll(() => badgeOf(bob, number)).toBe('To be shipped');
  await listRow(bob, number).locator('a').click();
  await startShipping(bob);
  await ship(bob, '3SALL');
  await expect.poll(() => shippingStatus(bob).innerText()).toBe('Shipped');
  await openList(bob, 'Sales orders');
  await expect.poll(() => badgeOf(bob, number)).toBe('Shipped');

  await openList(alice, 'My orders');
  await expect.poll(() => badgeOf(alice, number)).toBe('Needs your confirmation');
  expect(await listRow(alice, number).getAttribute('class')).toBe('turn');
  await listRow(alice, number).locator('a').click();
  await ask(alice, 'Confirm the receipt');
  await answer(alice, 'Confirm the receipt');
  await openList(alice, 'My orders');
  await expect.poll(() => badgeOf(alice, number)).toBe('Received');
});

test('a_problem_reaches_the_seller_in_the_words_of_the_buyer', async () => {
  const { alice, bob } = await confirmedOrder();
  await startShipping(bob);
  await ship(bob, '3SBENT');
  await alice.getByText('Parcel 1 with PostNL').waitFor();

  await ask(alice, 'Report a problem');
  await alice.getByLabel('What is wrong').fill('Two of them are bent');
  await answer(alice, 'Report the problem');

  await shipping(alice).getByText('Two of them are bent').waitFor();
  await shipping(bob).getByText('Two of them are bent').waitFor();
});

test('who_ships_what_is_shipped_already_reads_how_it_stands', async () => {
  const { bob, number } = await confirmedOrder();
  await startShipping(bob);
  const colleague = await signIn(browser, 'bob', `/bookings/${number}`);
  await colleague.locator('parcel-form').waitFor();
  allowComplaints(colleague, /ERR_FAILED.*\/fulfilments\?/, /status of (409|412) .*\/dispatch$/);
  let sent = false;
  await colleague.route(`**/api/fulfilments/${number}/dispatch`, (route) => {
    sent = true;
    return route.continue();
  });
  // The colleague's page must not learn of it by itself before they ship.
  await colleague.route(
    (url) => url.pathname === '/api/fulfilments',
    (route) => (sent ? route.continue() : route.abort()),
  );

  await ship(bob, '3SFIRST');
  await expect.poll(() => shippingStatus(bob).innerText()).toBe('Shipped');
  await ship(colleague, '3STWICE');

  await colleague.getByText('Something else happened first').waitFor();
  await expect.poll(() => shippingStatus(colleague).innerText()).toBe('Shipped');
  expect(await shipping(colleague).getByText('3STWICE').count()).toBe(0);
});

test('an_order_whose_dispatch_was_answered_by_nobody_ships_once', async () => {
  const { bob } = await confirmedOrder();
  await startShipping(bob);
  allowComplaints(bob, /ERR_CONNECTION_RESET.*\/dispatch$/);
  let lost = 0;
  await bob.route('**/dispatch', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });

  await ship(bob, '3SONCE', 1, 0);

  await bob.getByText('1 of 4 shipped').waitFor();
  expect(lost).toBe(2);
});

test('shipping_can_be_used_by_everyone', async () => {
  const { alice, bob, number } = await confirmedOrder({ ...STILL, viewport: NARROW });
  await bob.getByRole('button', { name: 'Start shipping' }).waitFor();
  await inspect(bob, '20-start-shipping');
  await alice.goto(`${READBACK_URL}/bookings/${number}`);
  await alice.getByText('Bob has not started to ship.').waitFor();
  await inspect(alice, '21-not-shipped');

  await startShipping(bob);
  await ship(bob, '', 99);
  await bob.getByText('There is something to put right').waitFor();
  await inspect(bob, '22-parcel-errors');
  await ship(bob, '3SFIRST', 3, 0);
  await bob.getByText('3 of 4 shipped').waitFor();
  await inspect(bob, '23-next-parcel');
  await ship(bob, '3SSECOND');

  await shipping(alice).getByText('Parcel 2 with PostNL').waitFor();
  await inspect(alice, '24-shipped');
  await ask(alice, 'Report a problem');
  await inspect(alice, '25-problem');
  await alice.keyboard.press('Escape');
  await ask(alice, 'Confirm the receipt');
  await inspect(alice, '26-receipt');
});
