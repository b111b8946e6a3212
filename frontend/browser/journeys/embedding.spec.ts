import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, prepareBooking, shownVersion, status } from '../buying.js';
import { STILL, inspect } from '../inspection.js';
import { READBACK_URL, bearerToken, openBrowser, signIn } from '../people.js';
import { confirmOrder } from '../selling.js';
import { Shop, askTheShop } from '../shop.js';

/** The origin that this Readback allows. */
const ALLOWED_PORT = Number(process.env['READBACK_SHOP_PORT'] ?? 8000);

let browser: Browser;
let shop: Shop;
beforeAll(async () => {
  browser = await openBrowser();
  shop = await Shop.open(ALLOWED_PORT);
});
afterAll(async () => {
  shop.close();
  await browser.close();
});

/** What the booking lies on: the sheet of its own, in the scheme of the page around it. */
function sheetOf(page: Page): Promise<string> {
  const section = page.locator('booking-status section');
  return section.evaluate((shown) => getComputedStyle(shown).backgroundColor);
}

async function visitShop(at: Shop, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(at.url);
  return page;
}

async function placedOrder(): Promise<string> {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  return place(alice);
}

test('the_page_of_a_shop_shows_how_a_booking_stands_and_the_sellers_answer_arrives', async () => {
  const number = await placedOrder();
  const page = await visitShop(shop);
  await askTheShop(page, number, await bearerToken('alice'));
  await expect.poll(() => status(page).innerText()).toBe('Placed');
  expect(await shownVersion(page)).toBe(4);
  await page.locator('booking-timeline li').first().waitFor();
  expect(await page.context().cookies()).toEqual([]);

  const bob = await signIn(browser, 'bob', `/bookings/${number}`);
  await confirmOrder(bob);

  await expect.poll(() => status(page).innerText(), { timeout: 10_000 }).toBe('Confirmed');
  await page.getByText('Our shop knows: confirmed.').waitFor();
  await page.locator('booking-timeline li', { hasText: 'confirmed' }).waitFor();
});

test('a_page_of_an_origin_that_is_not_allowed_says_so', async () => {
  const stranger = await Shop.open();
  try {
    const page = await visitShop(stranger);
    await askTheShop(page, await placedOrder(), await bearerToken('alice'));
    await page.getByText('This page may not use Readback').waitFor();
    await page.getByText(stranger.url).waitFor();
    expect(await status(page).count()).toBe(0);
  } finally {
    stranger.close();
  }
});

test('a_token_that_is_not_valid_is_said_and_a_new_one_helps', async () => {
  const number = await placedOrder();
  const page = await visitShop(shop);
  await askTheShop(page, number, 'expired');
  await page.getByText('Your sign-in has ended').waitFor();

  await askTheShop(page, number, await bearerToken('alice'));

  await expect.poll(() => status(page).innerText()).toBe('Placed');
});

test('the_elements_are_asked_for_anew_and_what_they_are_made_of_never', async () => {
  const elements = await fetch(`${READBACK_URL}/elements/booking.js`);
  expect(elements.status).toBe(200);
  expect(elements.headers.get('Content-Type')).toContain('javascript');
  expect(elements.headers.get('Cache-Control')).toBe('no-cache');
  expect(elements.headers.get('Access-Control-Allow-Origin')).toBe('*');

  const page = await (await fetch(READBACK_URL)).text();
  const [, asset] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  const hashed = await fetch(`${READBACK_URL}${asset ?? ''}`);
  expect(hashed.headers.get('Cache-Control')).toContain('immutable');
});

test('it_can_be_used_by_everyone_in_the_colours_of_the_page_around_it', async () => {
  const number = await placedOrder();
  const page = await visitShop(shop, STILL);
  await askTheShop(page, number, await bearerToken('alice'));
  await page.locator('booking-timeline li').first().waitFor();
  await inspect(page, '40-embedded');

  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => sheetOf(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => sheetOf(page)).toBe('rgb(27, 31, 30)');
});
