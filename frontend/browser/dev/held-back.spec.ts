import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, changeQuantity } from '../buying.js';
import { beginAfresh, bothSee, seenBy } from '../exchanging.js';
import { inspect } from '../inspection.js';
import { openBrowser, signIn } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('while_the_index_stands_still_who_acts_sees_it_and_others_when_it_goes_on', async () => {
  const alice = await signIn(browser, 'alice', '/how-it-works');
  await beginAfresh(alice);
  const sku = await add(alice, 0, 2);
  await bothSee(alice, 2);

  await alice.getByLabel('not at all').check();
  await changeQuantity(alice, sku, 5);
  await changeQuantity(alice, sku, 6);

  await expect.poll(() => seenBy(alice, 'you')).toBe(4);
  await alice.getByText('You see version 4. Others still see version 2.').waitFor();
  await alice.getByText('read from its stream').waitFor();
  await inspect(alice, '14-how-it-works-paused');
  expect(await seenBy(alice, 'others')).toBe(2);

  await alice.getByLabel('as quickly as it can').check();

  await bothSee(alice, 4);
  await alice.getByText('You saw version 4 at once.').waitFor();
});

test('delayed_others_see_it_three_seconds_later', async () => {
  const alice = await signIn(browser, 'alice', '/how-it-works');
  await alice.getByLabel('3 seconds late').check();
  await beginAfresh(alice);
  const sku = await add(alice, 0, 2);
  await changeQuantity(alice, sku, 5);
  await expect.poll(() => seenBy(alice, 'you')).toBe(3);
  expect(await seenBy(alice, 'others')).not.toBe(3);

  await bothSee(alice, 3);
  // From when it was seen, which is a moment after it was done.
  const told = await alice.getByText('You saw version 3 at once.').innerText();
  expect(Number(/([\d.]+) sec/.exec(told)?.[1])).toBeGreaterThanOrEqual(2);

  await alice.getByLabel('as quickly as it can').check();
});
