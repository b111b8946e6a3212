import { type Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from './people.js';

/** The address that the flows deliver to, by the labels of the form. */
const ADDRESS = {
  Recipient: 'Alice Archer',
  'Street and number': 'Oudegracht 231',
  'Postal code': '3511 NH',
  City: 'Utrecht',
};

/** Shows only the products of the seller that signs in as bob. */
export async function chooseBobsProducts(page: Page): Promise<void> {
  const option = page.locator('#seller option', { hasText: /bob/i });
  await option.first().waitFor({ state: 'attached' });
  const answered = page.waitForResponse(/\/api\/catalog\?.*seller=/);
  await page.locator('#seller').selectOption(await option.first().getAttribute('value'));
  await answered;
}

/** Adds a product of those shown, and waits until the booking has it. Answers its SKU. */
export async function add(page: Page, nth: number, quantity: number): Promise<string> {
  const lines = page.locator('booking-draft li[data-sku]');
  const before = await lines.count();
  const product = page.locator('catalog-product').nth(nth);
  await product.locator('input').fill(String(quantity));
  await product.getByRole('button', { name: /^Add/ }).click();
  await settled(page);
  await expect.poll(() => lines.count()).toBe(before + 1);
  return (await lines.last().getAttribute('data-sku')) ?? '';
}

/** Waits until every change that the person made is confirmed; the first one wakes the service. */
export async function settled(page: Page): Promise<void> {
  await page.locator('booking-draft li').first().waitFor();
  const pending = page.locator('booking-draft li.pending');
  await expect.poll(() => pending.count(), { timeout: PATIENCE_MS }).toBe(0);
}

export async function quantityOf(page: Page, sku: string): Promise<string> {
  return page.locator(`booking-draft li[data-sku="${sku}"] input`).inputValue();
}

export async function changeQuantity(page: Page, sku: string, quantity: number): Promise<void> {
  const input = page.locator(`booking-draft li[data-sku="${sku}"] input`);
  // What is given in one tab may be sent by another one of the same person.
  const answered = page.context().waitForEvent('response', {
    predicate: (response) => response.url().endsWith('/change-quantity'),
    timeout: PATIENCE_MS,
  });
  await input.fill(String(quantity));
  await input.press('Enter');
  await answered;
  await settled(page);
}

export async function deliver(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(ADDRESS)) await page.getByLabel(label).fill(value);
  await page.getByLabel('Country').selectOption('NL');
  await page.getByLabel('Requested day').fill(dayIn(30));
  await page.getByRole('button', { name: 'Save delivery' }).click();
  await page.getByRole('button', { name: 'Change the delivery' }).waitFor();
}

/** Places the order, after reading what is placed. Answers the booking's number. */
export async function place(page: Page): Promise<string> {
  await page.locator('booking-place wa-button').first().click();
  const question = page.locator('booking-place ui-confirm[open]');
  await question.getByText('Utrecht').waitFor();
  await question.getByRole('button', { name: 'Place the order' }).click();
  await page.waitForURL(/\/placed$/);
  await page.getByRole('heading', { name: 'Your order is placed' }).waitFor();
  return (await page.getByTestId('number').innerText()).trim();
}

/** A booking with bob as far as it can be placed. */
export async function prepareBooking(page: Page): Promise<void> {
  await chooseBobsProducts(page);
  await add(page, 0, 2);
  await deliver(page);
}

/** The version that the status shows. */
export async function shownVersion(page: Page): Promise<number> {
  const text = await page.locator('booking-status .version').innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

export function status(page: Page) {
  return page.locator('booking-status .badge');
}

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
