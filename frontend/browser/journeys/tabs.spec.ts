import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, changeQuantity, chooseBobsProducts, quantityOf, shownVersion } from '../buying.js';
import { allowComplaints } from '../complaints.js';
import { READBACK_URL, openBrowser, signIn } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a_command_in_one_tab_shows_in_another_without_asking_the_service', async () => {
  const first = await signIn(browser, 'alice');
  await chooseBobsProducts(first);
  const sku = await add(first, 0, 2);
  const number = new URL(first.url()).searchParams.get('booking') ?? '';

  const second = await first.context().newPage();
  await second.goto(`${READBACK_URL}/bookings/${number}`);
  await expect.poll(() => quantityOf(second, sku)).toBe('2');
  allowComplaints(second, /ERR_FAILED.*\/bookings\//);
  // From here on only the other tab can tell it.
  await second.route(`**/api/bookings/${number}`, (route) => route.abort());

  await changeQuantity(first, sku, 7);

  await expect.poll(() => quantityOf(second, sku)).toBe('7');
  expect(await shownVersion(second)).toBe(await shownVersion(first));
});

test('the_back_button_undoes_a_filter_and_a_reload_keeps_the_booking', async () => {
  const page = await signIn(browser, 'alice');
  await page.locator('catalog-product').first().waitFor();
  await chooseBobsProducts(page);
  expect(page.url()).toContain('seller=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('seller=');

  await chooseBobsProducts(page);
  const sku = await add(page, 0, 3);
  await page.reload();
  await expect.poll(() => quantityOf(page, sku)).toBe('3');
});
