import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  BUDGETS,
  INTERACTIONS,
  LOADS,
  PREPARED_INTERACTIONS,
  lowerQuartile,
  median,
} from './budgets.js';
import { add, chooseBobsProducts, deliver, place, settled } from '../buying.js';
import { confirmOrder } from '../selling.js';
import { READBACK_URL, openBrowser, signIn, visit } from '../people.js';
import { aim, rowsIn, showAll } from './long-lists.js';
import { type Vitals, longestInteraction, measureFirstLoads, vitals } from './vitals.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Of the 5,000 that storage is filled with, as many as leave some more to be shown. */
const MANY = 4_650;

/** To show them all, again and again, on a busy machine. */
const LONG = { timeout: 400_000 };

const SIZES = [
  ['wide', { width: 1440, height: 900 }],
  ['narrow', { width: 360, height: 740 }],
] as const;

/** Loads a page again and again; it is ready when this is shown. */
async function loads(page: Page, path: string, ready: string): Promise<readonly Vitals[]> {
  const all = [];
  for (let run = 0; run < LOADS; run++) {
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

test.each(SIZES)(
  'every_page_is_there_at_once_and_nothing_moves: %s',
  LONG,
  async (size, viewport) => {
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

    await confirmOrder(bob);
    await bob.getByRole('button', { name: 'Start shipping' }).waitFor();
    keepToTheBudget(`shipping, ${size}`, await loads(bob, booking, 'booking-timeline li'));
    keepToTheBudget(
      `order on its way, ${size}`,
      await loads(alice, booking, 'booking-timeline li'),
    );
  },
);

interface Step {
  /** What has to be there first. */
  readonly before?: () => Promise<void>;
  /** Gets the person's input ready, which alone is measured: looking for things takes time too. */
  readonly input: (run: number) => Promise<() => Promise<void>>;
  /** Waits until the page is ready for the next run. */
  readonly then: (run: number) => Promise<void>;
}

/** Does something again and again. */
async function takes(page: Page, name: string, step: Step): Promise<void> {
  const { before, input, then } = step;
  const runs = before ? PREPARED_INTERACTIONS : INTERACTIONS;
  const durations = [];
  for (let run = 0; run < runs; run++) {
    await before?.();
    durations.push(await longestInteraction(page, await input(run)));
    await then(run);
  }
  console.log(`${name}: ${durations.join(', ')} ms`);
  expect.soft(lowerQuartile(durations), name).toBeLessThanOrEqual(BUDGETS.interaction);
}

test('the_catalog_answers_at_once_with_thousands_of_products_shown', LONG, async () => {
  const carol = await signIn(browser, 'carol');
  await measureFirstLoads(carol);
  await carol.goto(`${READBACK_URL}/?seller=zenith`);
  await showAll(carol, 'catalog-browser', MANY);
  const browsing = carol.locator('catalog-browser');
  const lines = carol.locator('booking-draft li[data-sku]');

  let shown = await rowsIn(browsing);
  await takes(carol, 'show more products', {
    input: () => aim(browsing.locator('.more')),
    then: () => expect.poll(() => rowsIn(browsing)).toBe((shown += 50)),
  });
  await takes(carol, 'add a product', {
    input: (run) =>
      aim(
        browsing
          .locator('li')
          .nth(run * 900)
          .locator('button'),
      ),
    then: async (run) => {
      await expect.poll(() => lines.count()).toBe(run + 1);
      await settled(carol);
    },
  });
  await takes(carol, 'search', {
    before: () => showAll(carol, 'catalog-browser', MANY),
    // Some letters come while what was found for those before is being shown.
    input: async (run) => {
      const click = await aim(browsing.locator('#q'));
      return async () => {
        await click();
        await carol.keyboard.type(`bracket ${run + 1}`, { delay: 90 });
        await carol.waitForTimeout(400);
        await carol.keyboard.type('00', { delay: 90 });
      };
    },
    then: async (run) => {
      await browsing
        .getByText(`type ${run + 1}00`)
        .first()
        .waitFor();
      await browsing.locator('#q').fill('');
      await browsing.getByText('Bracket type 0', { exact: true }).first().waitFor();
    },
  });
  await takes(carol, 'leave the catalog', {
    before: () => showAll(carol, 'catalog-browser', MANY),
    input: () => aim(carol.locator('header a[href="/orders"]')),
    then: async () => {
      await carol.locator('li[data-booking]').first().waitFor();
      await carol.goBack();
      await carol.locator('catalog-product').first().waitFor();
    },
  });
});

test('a_list_answers_at_once_with_thousands_of_orders_shown', LONG, async () => {
  const carol = await signIn(browser, 'carol');
  await measureFirstLoads(carol);
  await chooseBobsProducts(carol);
  await add(carol, 0, 1);
  await carol.goto(`${READBACK_URL}/orders`);
  await showAll(carol, 'booking-list', MANY);
  const list = carol.locator('booking-list');

  let shown = await rowsIn(list);
  await takes(carol, 'show more orders', {
    input: () => aim(list.locator('.more')),
    then: () => expect.poll(() => rowsIn(list)).toBe((shown += 25)),
  });
  await takes(carol, 'walk through the orders', {
    input: async (run) => {
      await list
        .locator('li a')
        .nth(run * 900)
        .focus();
      return () => carol.keyboard.type('jjjjkkkk', { delay: 90 });
    },
    then: () => Promise.resolve(),
  });
  await takes(carol, 'open an order', {
    before: () => showAll(carol, 'booking-list', MANY),
    input: () => aim(list.locator('li').first()),
    then: async () => {
      await carol.locator('booking-timeline li').first().waitFor();
      await carol.goBack();
      await list.locator('li').first().waitFor();
    },
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

  const click = await aim(stranger.getByRole('heading', { level: 1 }));
  const slow = await longestInteraction(stranger, click);
  expect(slow).toBeGreaterThan(BUDGETS.interaction);

  // What moves right after an input is not counted.
  await stranger.waitForTimeout(600);
  await stranger.evaluate(() => (document.body.style.paddingBlockStart = '20vh'));
  expect((await vitals(stranger)).shift).toBeGreaterThan(BUDGETS.shift);
});
