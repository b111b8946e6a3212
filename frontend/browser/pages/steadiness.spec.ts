import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, prepareBooking } from '../buying.js';
import { frames } from '../inspection.js';
import { READBACK_URL, openBrowser, signIn } from '../people.js';
import { confirmOrder } from '../selling.js';
import { ship, shippingStatus, startShipping } from '../shipping.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const MOST = 0.02;

test.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 360, height: 740 }],
])('nothing_jumps_while_a_page_loads: %s', async (_, viewport) => {
  const alice = await signIn(browser, 'alice', '/', { viewport });
  await watch(alice);
  await prepareBooking(alice);
  const draft = new URL(alice.url()).searchParams.get('booking') ?? '';
  const shifts: Record<string, number> = {};
  shifts['desk'] = await shiftOf(alice, '/', 'catalog-product');
  shifts['desk with a booking'] = await shiftOf(alice, `/?booking=${draft}`, 'booking-timeline li');
  shifts['draft'] = await shiftOf(alice, `/bookings/${draft}`, 'booking-timeline li');
  const number = await place(alice);
  shifts['receipt'] = await shiftOf(alice, `/bookings/${number}/placed`, 'booking-timeline li');
  shifts['placed'] = await shiftOf(alice, `/bookings/${number}`, 'booking-timeline li');
  shifts['orders'] = await shiftOf(alice, '/orders', 'booking-list li');
  shifts['past'] = await shiftOf(alice, `/bookings/${number}?version=2`, 'booking-past h2');

  const bob = await signIn(browser, 'bob', `/bookings/${number}`, { viewport });
  await watch(bob);
  shifts['to decide'] = await shiftOf(bob, `/bookings/${number}`, 'booking-timeline li');
  await confirmOrder(bob);
  await bob.getByRole('button', { name: 'Start shipping' }).waitFor();
  shifts['confirmed'] = await shiftOf(bob, `/bookings/${number}`, 'booking-timeline li');
  await startShipping(bob);
  await ship(bob, '3SSTEADY');
  await expect.poll(() => shippingStatus(bob).innerText()).toBe('Shipped');
  shifts['shipped'] = await shiftOf(bob, `/bookings/${number}`, 'shipping-timeline li');
  shifts['on its way'] = await shiftOf(alice, `/bookings/${number}`, 'shipping-timeline li');
  shifts['what became of orders'] = await shiftOnceKnown(alice, number);

  expect(Object.entries(shifts).filter(([, shift]) => shift > MOST)).toEqual([]);
});

/** Adds up how far things jump, from the first paint of every page on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
        };
        if (!hadRecentInput) sum += value;
      }
      document.documentElement.dataset['shift'] = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The rows of a list are there before what became of them is known. */
async function shiftOnceKnown(page: Page, number: string): Promise<number> {
  const asked: Route[] = [];
  await page.route('**/api/deliveries*', (route) => asked.push(route));
  await page.goto(`${READBACK_URL}/orders`);
  const badge = page.locator(`booking-list li[data-booking="${number}"] .badge`);
  await badge.getByText('Confirmed').waitFor();
  await frames(page);
  await Promise.all(asked.map((route) => route.continue()));
  await badge.getByText('Needs your confirmation').waitFor();
  await frames(page);
  return shown(page);
}

async function shiftOf(page: Page, path: string, whole: string): Promise<number> {
  await page.goto(READBACK_URL + path);
  await page.locator(whole).first().waitFor();
  await page.waitForLoadState('networkidle');
  return shown(page);
}

async function shown(page: Page): Promise<number> {
  return Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}
