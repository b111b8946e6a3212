import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  add,
  chooseBobsProducts,
  place,
  prepareBooking,
  quantityOf,
  shownVersion,
  status,
} from '../buying.js';
import { STILL, inspect } from '../inspection.js';
import { banner, commandsOf, loseAnswers, signInAmidTroubles } from '../network.js';
import { PATIENCE_MS, READBACK_URL, openBrowser, takeOver } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const lines = (page: Page) => page.locator('booking-draft li[data-sku]');

/** Picks a product, whether or not it can be sent. */
async function pick(page: Page, nth: number, quantity: number): Promise<void> {
  const before = await lines(page).count();
  const product = page.locator('catalog-product').nth(nth);
  await product.locator('input').fill(String(quantity));
  await product.getByRole('button', { name: /^Add/ }).click();
  await expect.poll(() => lines(page).count()).toBe(before + 1);
}

/** It is tried again after a pause, where the browser doesn't tell that the network is back. */
async function allSent(page: Page): Promise<void> {
  await lines(page).first().waitFor();
  const waiting = page.locator('ui-outbox ui-notice, booking-draft li.pending');
  await expect.poll(() => waiting.count(), { timeout: PATIENCE_MS }).toBe(0);
}

test('without_a_network_changes_wait_where_the_person_sees_them_and_go_out_when_it_is_back', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(alice);
  await add(alice, 0, 2);
  const commands = commandsOf(alice);

  await alice.context().setOffline(true);
  await banner(alice).getByText('You are offline').waitFor();
  await pick(alice, 1, 3);
  await banner(alice).getByText('1 change waits').waitFor();
  await lines(alice).last().getByText('Not sent yet').waitFor();
  await alice.getByRole('link', { name: 'My orders', exact: true }).click();
  await alice.getByRole('heading', { name: 'My orders' }).waitFor();
  await banner(alice).getByText('1 change waits').waitFor();
  await alice.goBack();

  await alice.context().setOffline(false);
  await allSent(alice);

  expect(await lines(alice).count()).toBe(2);
  expect(await shownVersion(alice)).toBe(3);
  expect(commands.answered().map(({ name }) => name)).toEqual(['add-line']);
  expect(new Set(commands.sent().map(({ key }) => key)).size).toBe(1);
});

test('what_was_done_without_a_network_outlives_the_tab_and_is_sent_once_and_in_order', async () => {
  const before = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(before);
  const context = before.context();
  await context.setOffline(true);
  await pick(before, 0, 2);
  await pick(before, 1, 3);
  await banner(before).getByText('3 changes wait').waitFor();
  const commands = commandsOf(before);
  await before.close();
  await context.setOffline(false);

  const alice = await context.newPage();
  await alice.goto(READBACK_URL);
  await allSent(alice);

  expect(await lines(alice).count()).toBe(2);
  expect(await shownVersion(alice)).toBe(3);
  const sent = commands.sent();
  expect(sent.map(({ name }) => name)).toEqual(['start', 'add-line', 'add-line']);
  expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
});

test('a_page_that_is_loaded_while_the_service_is_away_shows_what_waits', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(alice);
  const sku = await add(alice, 0, 2);
  await alice.route('**/api/**', (route) => route.abort());
  await pick(alice, 1, 3);
  await banner(alice).getByText('1 change waits').waitFor();

  await alice.reload();
  await banner(alice).getByText('1 change waits').waitFor();
  await expect.poll(() => lines(alice).count()).toBe(2);
  expect(await quantityOf(alice, sku)).toBe('2');
  await alice.unroute('**/api/**');

  await allSent(alice);
  expect(await shownVersion(alice)).toBe(3);
});

test('a_command_that_the_service_did_before_the_network_broke_is_done_once_even_from_another_tab', async () => {
  const before = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(before);
  await add(before, 0, 2);
  const number = new URL(before.url()).searchParams.get('booking') ?? '';
  const commands = commandsOf(before);
  const lost = await loseAnswers(before, '**/add-line');
  await pick(before, 1, 3);
  await banner(before).getByText('1 change waits').waitFor();
  expect(lost()).toBeGreaterThan(0);
  const context = before.context();
  await before.close();

  const alice = await context.newPage();
  await alice.goto(`${READBACK_URL}/?booking=${number}`);
  await expect.poll(() => lines(alice).count()).toBe(2);
  await allSent(alice);

  expect(await shownVersion(alice)).toBe(3);
  expect(await lines(alice).last().locator('input').inputValue()).toBe('3');
  expect(commands.sent().length).toBeGreaterThan(lost());
  expect(new Set(commands.sent().map(({ key }) => key)).size).toBe(1);
});

test('who_takes_the_seat_of_another_neither_sees_nor_sends_what_they_left', async () => {
  const page = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(page);
  await page.route('**/api/bookings/*/start', (route) => route.abort());
  await pick(page, 0, 2);
  await banner(page).getByText('2 changes wait').waitFor();
  const commands = commandsOf(page);

  await takeOver(page, 'bob', '/sales');
  await page.unroute('**/api/bookings/*/start');
  await page.getByRole('heading', { name: 'Sales orders' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Sales orders' }).waitFor();
  expect(await banner(page).locator('ui-notice').count()).toBe(0);
  expect(commands.sent()).toEqual([]);

  await takeOver(page, 'alice', '/');
  await allSent(page);
  expect(commands.sent().map(({ name }) => name)).toEqual(['start', 'add-line']);
});

test('what_was_done_after_the_sign_in_ended_is_sent_when_the_person_has_signed_in', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(alice);
  await add(alice, 0, 1);
  await alice.getByLabel('City').fill('Utrecht');
  await alice.context().clearCookies();
  await pick(alice, 1, 3);
  await banner(alice).getByText('1 change waits').waitFor();

  const [signingIn] = await Promise.all([
    alice.context().waitForEvent('page'),
    alice.getByRole('link', { name: 'Sign in in a new tab' }).first().click(),
  ]);
  await signingIn.locator('button[value="alice"]').click();
  await signingIn.getByRole('heading', { name: 'You are signed in' }).waitFor();
  await signingIn.close();

  await allSent(alice);
  expect(await alice.getByLabel('City').inputValue()).toBe('Utrecht');
});

test('what_was_typed_and_not_sent_is_there_again_after_a_reload', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await chooseBobsProducts(alice);
  await add(alice, 0, 1);
  await alice.getByLabel('Street and number').fill('Oudegracht 231');
  await alice.getByLabel('City').fill('Utrecht');
  await alice.reload();
  await expect.poll(() => alice.getByLabel('City').inputValue()).toBe('Utrecht');
  expect(await alice.getByLabel('Street and number').inputValue()).toBe('Oudegracht 231');
});

test('a_decision_that_was_given_without_a_network_is_made_on_the_version_that_was_seen', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  const bob = await signInAmidTroubles(browser, 'bob', `/bookings/${number}`);
  await bob.locator('sales-decision .choices').getByRole('button').first().waitFor();
  await bob.context().setOffline(true);
  await bob
    .locator('sales-decision .choices')
    .getByRole('button', { name: 'Confirm' })
    .first()
    .click();
  await bob
    .locator('sales-decision ui-confirm[open]')
    .getByRole('button', { name: 'Confirm the order' })
    .click();
  await bob.locator('sales-decision').getByText('Not sent yet').waitFor();

  await alice.getByRole('button', { name: 'Withdraw' }).first().click();
  await alice
    .locator('booking-withdraw ui-confirm[open]')
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect.poll(() => status(alice).innerText()).toBe('Withdrawn');
  await bob.context().setOffline(false);

  await bob.getByText('Something else happened first').waitFor();
  await bob.getByText('Status changed from Placed to Withdrawn.').waitFor();
  await expect.poll(() => status(bob).innerText()).toBe('Withdrawn');
});

test('what_waits_and_what_was_refused_can_be_read_and_taken_back_by_everyone', async () => {
  const alice = await signInAmidTroubles(browser, 'alice', '/', STILL);
  await prepareBooking(alice);
  const number = new URL(alice.url()).searchParams.get('booking') ?? '';
  await alice.context().setOffline(true);
  await pick(alice, 1, 3);
  await pick(alice, 2, 3);
  await banner(alice).getByText('What waits').click();
  await banner(alice).getByText('2 changes wait').waitFor();
  await inspect(alice, '40-waiting');

  await banner(alice).getByRole('button', { name: 'Don’t send' }).first().click();
  await banner(alice).getByText('Don’t send this?').waitFor();
  await inspect(alice, '41-taking-back');
  await banner(alice).locator('ui-confirm').getByRole('button', { name: 'Don’t send' }).click();
  await banner(alice).getByText('1 change waits').waitFor();

  // From another device it is placed meanwhile: nothing can be added any more.
  const other = await signInAmidTroubles(browser, 'alice', `/?booking=${number}`);
  await place(other);
  await alice.getByRole('link', { name: 'My orders', exact: true }).click();
  await alice.context().setOffline(false);
  await banner(alice)
    .getByText(/^Not done: Add 3 ×/)
    .waitFor();
  await inspect(alice, '42-refused');
  await banner(alice).getByRole('button', { name: 'I have read it' }).click();
  await expect.poll(() => banner(alice).locator('ui-notice').count()).toBe(0);
});
