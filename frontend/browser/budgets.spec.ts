import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUDGETS, RUNS, median } from './budgets.js';
import { add, chooseBobsProducts, deliver, place, settled } from './buying.js';
import { READBACK_URL, openBrowser, signIn, visit } from './people.js';
import { showAll } from './long-lists.js';
import { type Vitals, longestInteraction, measureFirstLoads, vitals } from './vitals.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What the tests fill storage with. */
const PRODUCTS = 5_000;
const ORDERS = 5_000;

const SIZES = [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 360, height: 740 }],
] as const;

/** Loads a page again and again; it is ready when this is shown. */
async function loads(page: Page, path: string, ready: string): Promise<readonly Vitals[]> {
  const all = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(READBACK_URL + path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    all.push(await vitals(page));
  }
  return all;
}

function keepToTheBudget(name: string, runs: readonly Vitals[]): void {
  const moved = runs.map((run) => run.moved.join('\n')).join('\n\n');
  const shift = median(runs.map((run) => run.shift));
  const paint = median(runs.map((run) => run.largestPaint));
  console.log(`${name}: largest paint ${paint.toFixed()} ms, shift ${shift.toFixed(4)}`);
  expect.soft(shift, `${name}: the layout shifts\n${moved}`).toBeLessThanOrEqual(BUDGETS.shift);
  expect.soft(paint, `${name}: nothing was painted`).toBeGreaterThan(0);
  expect.soft(paint, `${name}: the largest paint`).toBeLessThanOrEqual(BUDGETS.largestPaint);
}

test.each(SIZES)('every_page_is_there_at_once_and_nothing_moves: %s', async (size, viewport) => {
  const stranger = await visit(browser, '/', { viewport });
  await measureFirstLoads(stranger);
  keepToTheBudget(`landing, ${size}`, await loads(stranger, '/', 'landing-page wa-button'));

  const alice = await signIn(browser, 'alice', '/', { viewport });
  await chooseBobsProducts(alice);
  await add(alice, 0, 2);
  const begun = new URL(alice.url());
  await measureFirstLoads(alice);
  const draft = begun.pathname + begun.search;
  keepToTheBudget(`desk, ${size}`, await loads(alice, '/', 'catalog-product'));
  keepToTheBudget(`desk with a draft, ${size}`, await loads(alice, draft, 'booking-lines li'));

  await deliver(alice);
  const number = await place(alice);
  const booking = `/bookings/${number}`;
  keepToTheBudget(`orders, ${size}`, await loads(alice, '/orders', 'li[data-booking]'));
  keepToTheBudget(`order, ${size}`, await loads(alice, booking, 'booking-timeline li'));

  const bob = await signIn(browser, 'bob', '/', { viewport });
  await measureFirstLoads(bob);
  keepToTheBudget(`sales orders, ${size}`, await loads(bob, '/sales', 'li[data-booking]'));
  keepToTheBudget(`decision, ${size}`, await loads(bob, booking, 'booking-timeline li'));
});

/** What a person does takes how long, again and again. */
async function takes(page: Page, name: string, act: (run: number) => Promise<void>): Promise<void> {
  const durations = [];
  for (let run = 0; run < RUNS; run++)
    durations.push(await longestInteraction(page, () => act(run)));
  console.log(`${name}: ${durations.join(', ')} ms`);
  expect.soft(median(durations), name).toBeLessThanOrEqual(BUDGETS.interaction);
}

test('the_catalog_answers_at_once_with_thousands_of_products_shown', async () => {
  const carol = await signIn(browser, 'carol');
  await measureFirstLoads(carol);
  await carol.goto(`${READBACK_URL}/?seller=zenith`);
  await showAll(carol, 'catalog-browser', PRODUCTS - RUNS * 50);

  const rows = carol.locator('catalog-product');
  const more = carol.locator('catalog-browser .more');
  await takes(carol, 'more products', async () => {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBe(before + 50);
  });
  expect(await rows.count()).toBe(PRODUCTS);

  await takes(carol, 'add', async (run) => {
    const product = rows.nth(run * 900);
    await product.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => carol.locator('booking-draft li[data-sku]').count()).toBe(run + 1);
    await settled(carol);
  });
  const search = carol.getByLabel('Search');
  await takes(carol, 'search', async (run) => {
    await search.focus();
    // Some letters come while the products of those before are being shown.
    await search.pressSequentially(`bracket ${run + 1}`, { delay: 90 });
    await carol.waitForTimeout(400);
    await search.pressSequentially('00', { delay: 90 });
    await carol
      .getByText(`type ${run + 1}00`)
      .first()
      .waitFor();
    await search.fill('');
    await expect.poll(() => rows.count()).toBe(50);
  });
});

test('a_list_answers_at_once_with_thousands_of_orders_shown', async () => {
  const carol = await signIn(browser, 'carol');
  await measureFirstLoads(carol);
  await chooseBobsProducts(carol);
  await add(carol, 0, 1);
  await carol.goto(`${READBACK_URL}/orders`);
  await showAll(carol, 'booking-list', ORDERS - RUNS * 25);

  const rows = carol.locator('li[data-booking]');
  const more = carol.locator('booking-list .more');
  await takes(carol, 'more orders', async () => {
    const before = await rows.count();
    await more.click();
    await expect.poll(() => rows.count()).toBeGreaterThan(before);
  });
  expect(await rows.count()).toBeGreaterThanOrEqual(ORDERS);

  await takes(carol, 'walk', async () => {
    await rows.first().getByRole('link').focus();
    for (const key of 'jjjjkkkk') await carol.keyboard.press(key);
  });
  await takes(carol, 'open an order', async () => {
    await rows.first().getByRole('link').click();
    await carol.locator('booking-timeline li').first().waitFor();
    await carol.goBack();
    await rows.first().waitFor();
  });
});

test('a_page_that_is_slow_or_moves_is_noticed', async () => {
  const stranger = await visit(browser, '/');
  await measureFirstLoads(stranger);
  await stranger.reload();
  await stranger.getByRole('heading', { level: 1 }).waitFor();
  await stranger.evaluate((ms) => {
    addEventListener('pointerup', () => {
      for (const end = performance.now() + ms; performance.now() < end;);
    });
  }, BUDGETS.interaction + 50);

  const slow = await longestInteraction(stranger, () =>
    stranger.getByRole('heading', { level: 1 }).click(),
  );
  expect(slow).toBeGreaterThan(BUDGETS.interaction);

  // What moves right after an input is not counted.
  await stranger.waitForTimeout(600);
  await stranger.evaluate(() => (document.body.style.paddingBlockStart = '20vh'));
  expect((await vitals(stranger)).shift).toBeGreaterThan(BUDGETS.shift);
});
