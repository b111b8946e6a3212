import type { Browser, Page } from 'playwright-core';
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
  status,
} from '../buying.js';
import { hearNothingUntilSending, signInAmidTroubles } from '../network.js';
import { openBrowser } from '../people.js';
import { confirmOrder } from '../selling.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function numberOf(page: Page): string {
  return new URL(page.url()).searchParams.get('booking') ?? '';
}

/** Alice's booking on two devices of hers: neither tells the other, and the first one hears nothing. */
async function onTwoDevices(prepare: (page: Page) => Promise<void>) {
  const first = await signInAmidTroubles(browser, 'alice');
  await prepare(first);
  const number = numberOf(first);
  const second = await signInAmidTroubles(browser, 'alice', `/?booking=${number}`);
  await settled(second);
  await hearNothingUntilSending(first, number);
  return { first, second };
}

async function withOneProduct(page: Page): Promise<void> {
  await chooseBobsProducts(page);
  await add(page, 0, 2);
}

async function skuOf(page: Page): Promise<string> {
  return (await page.locator('booking-draft li[data-sku]').getAttribute('data-sku')) ?? '';
}

test.each([
  ['Keep mine', '7'],
  ['Take theirs', '5'],
])('two_quantities_of_two_devices_meet_and_the_person_says_%s', async (choice, expected) => {
  const { first, second } = await onTwoDevices(withOneProduct);
  const sku = await skuOf(first);
  await changeQuantity(second, sku, 5);

  const input = first.locator(`booking-draft li[data-sku="${sku}"] input`);
  await input.evaluate((field: HTMLInputElement) => {
    field.value = '7';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const question = first.locator('change-conflict');
  await question.getByText('This was changed elsewhere meanwhile').waitFor();
  await question.getByText(/Alice/i).first().waitFor();
  await question.locator('dd').nth(1).waitFor();
  expect(await question.locator('dd').allInnerTexts()).toEqual(['7', '5']);
  await question.getByRole('button', { name: choice }).click();

  await expect.poll(() => question.count()).toBe(0);
  await settled(first);
  await expect.poll(() => quantityOf(first, sku)).toBe(expected);
  await expect.poll(() => quantityOf(second, sku), { timeout: 10_000 }).toBe(expected);
});

test('a_delivery_that_another_device_gave_meanwhile_does_not_overwrite_what_is_typed', async () => {
  const first = await signInAmidTroubles(browser, 'alice');
  await prepareBooking(first);
  const second = await signInAmidTroubles(browser, 'alice', `/?booking=${numberOf(first)}`);
  await first.getByRole('button', { name: 'Change the delivery' }).click();
  await first.getByLabel('City').fill('Amersfoort');

  await second.getByRole('button', { name: 'Change the delivery' }).click();
  await second.getByLabel('City').fill('Zwolle');
  await second.getByRole('button', { name: 'Save delivery' }).click();
  await second
    .getByText(/Zwolle/)
    .first()
    .waitFor();
  await first.locator('booking-timeline li').nth(3).waitFor({ timeout: 10_000 });
  expect(await first.getByLabel('City').inputValue()).toBe('Amersfoort');

  await first.getByRole('button', { name: 'Save delivery' }).click();
  const question = first.locator('change-conflict');
  const [mine, theirs] = await question
    .locator('dd')
    .allInnerTexts()
    .then(async (texts) => {
      if (texts.length === 2) return texts;
      await question.locator('dd').nth(1).waitFor();
      return question.locator('dd').allInnerTexts();
    });
  expect(mine).toContain('Amersfoort');
  expect(theirs).toContain('Zwolle');
  await question.getByRole('button', { name: 'Keep mine' }).click();

  await first.getByRole('button', { name: 'Change the delivery' }).waitFor();
  await first.locator('delivery-editor').getByText('Amersfoort').waitFor();
});

test('an_order_that_another_device_changed_is_not_placed_and_the_difference_is_told', async () => {
  const { first, second } = await onTwoDevices(async (page) => {
    await withOneProduct(page);
    await deliver(page);
  });
  const sku = await skuOf(first);
  await first.locator('booking-place wa-button').first().click();
  const question = first.locator('booking-place ui-confirm[open]');
  expect(await question.getByLabel('Quantity of').inputValue()).toBe('2');
  await changeQuantity(second, sku, 5);
  await question.getByRole('button', { name: 'Place the order' }).click();

  const told = first.locator('booking-place ui-notice');
  await told.getByText('Something else happened first').waitFor();
  await told.getByText(/Quantity of .* changed from 2 to 5/).waitFor();
  await expect.poll(() => quantityOf(first, sku)).toBe('5');

  const number = await place(first);
  expect(number).toBe(numberOf(second));
});

test('a_withdrawal_that_the_seller_was_faster_than_tells_the_buyer_who_decided_and_when', async () => {
  const alice = await signInAmidTroubles(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  const bob = await signInAmidTroubles(browser, 'bob', `/bookings/${number}`);
  await alice.getByRole('button', { name: 'Withdraw' }).first().click();
  const question = alice.locator('booking-withdraw ui-confirm[open]');
  await question.getByLabel('Reason').fill('Ordered twice');
  await hearNothingUntilSending(alice, number);
  await confirmOrder(bob);
  await expect.poll(() => status(bob).innerText()).toBe('Confirmed');
  await question.getByRole('button', { name: 'Withdraw' }).click();

  const told = alice.locator('booking-withdraw ui-notice');
  await told.getByText('Something else happened first').waitFor();
  await told.getByText(/Bob/i).first().waitFor();
  await told.getByText('Status changed from Placed to Confirmed.').waitFor();
  await expect.poll(() => status(alice).innerText()).toBe('Confirmed');
});
