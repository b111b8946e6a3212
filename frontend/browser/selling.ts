import { type Page } from 'playwright-core';

/** Says yes to the seller's open question. */
async function sayYes(page: Page, yes: string): Promise<void> {
  await page.locator('sales-decision ui-confirm[open]').getByRole('button', { name: yes }).click();
}

export async function confirmOrder(page: Page): Promise<void> {
  await page
    .locator('sales-decision .choices')
    .getByRole('button', { name: 'Confirm' })
    .first()
    .click();
  await sayYes(page, 'Confirm the order');
}

export async function rejectOrder(page: Page, reason: string): Promise<void> {
  await page
    .locator('sales-decision .choices')
    .getByRole('button', { name: 'Reject' })
    .first()
    .click();
  await page.locator('sales-decision').getByLabel('Reason').fill(reason);
  await sayYes(page, 'Reject the order');
}
