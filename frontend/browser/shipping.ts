import { type Page } from 'playwright-core';

/** The seller hands the confirmed order over, and can pack the first parcel then. */
export async function startShipping(page: Page): Promise<void> {
  await page.locator('fulfilment-planner').getByRole('button', { name: 'Start shipping' }).click();
  await page.locator('parcel-form').waitFor();
}

/** Ships a parcel with as many of each product as given, or with all that is left. */
export async function ship(page: Page, trackingCode: string, ...quantities: number[]) {
  const form = page.locator('parcel-form');
  await form.getByLabel('Carrier').fill('PostNL');
  await form.getByLabel('Tracking code').fill(trackingCode);
  for (const [nth, quantity] of quantities.entries())
    await form.locator('li input').nth(nth).fill(String(quantity));
  await form.getByRole('button', { name: 'Ship this parcel' }).click();
}

/** Opens one of the buyer's two questions. */
export async function ask(page: Page, name: 'Confirm the receipt' | 'Report a problem') {
  await page.locator('fulfilment-status .choices').getByRole('button', { name }).click();
  await page.locator('fulfilment-status ui-confirm[open]').waitFor();
}

export async function answer(page: Page, yes: string): Promise<void> {
  const question = page.locator('fulfilment-status ui-confirm[open]');
  await question.getByRole('button', { name: yes }).click();
  await question.waitFor({ state: 'detached' });
}

export function shipping(page: Page) {
  return page.locator('fulfilment-planner, fulfilment-status');
}

/** How far the shipping is, in the word of its badge. */
export function shippingStatus(page: Page) {
  return shipping(page).locator('.badge');
}
