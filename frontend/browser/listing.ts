import type { Locator, Page, Response } from 'playwright-core';

/** Goes to a list by the links on every page. */
export async function openList(page: Page, name: 'My orders' | 'Sales orders'): Promise<void> {
  await page.getByRole('navigation', { name: 'Readback' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** The row of a booking in the list of the page. */
export function listRow(page: Page, number: string): Locator {
  return page.locator(`li[data-booking="${number}"]`);
}

/** How a booking stands, as its row says it, even before the row has been painted. */
export async function badgeOf(page: Page, number: string): Promise<string> {
  return (await listRow(page, number).locator('.badge').textContent())?.trim() ?? '';
}

/** The answers to the reads of a list from now on. */
export function readsOf(page: Page, path: string): { first(): Promise<Response> } {
  const first = page.waitForResponse((response) => new URL(response.url()).pathname === path);
  // It may be asked for only after the page did other things.
  first.catch(() => undefined);
  return { first: () => first };
}
