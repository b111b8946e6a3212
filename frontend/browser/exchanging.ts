import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Begins a booking of one's own, whatever was done before. */
export async function beginAfresh(page: Page): Promise<void> {
  await page.locator('live-booking select').selectOption('');
  await page.locator('booking-draft').getByText('Nothing in it yet').waitFor();
}

/** The version that somebody sees of the booking on the page about how it works. */
export async function seenBy(page: Page, reader: 'you' | 'others'): Promise<number> {
  return Number(await page.locator(`[data-reader="${reader}"]`).innerText());
}

/** Waits until both see this version. */
export async function bothSee(page: Page, version: number): Promise<void> {
  for (const reader of ['you', 'others'] as const)
    await expect.poll(() => seenBy(page, reader), { timeout: 10_000 }).toBe(version);
}

/** What is said of an event in the list of those that passed, the latest first. */
export function passed(page: Page, event: string): Locator {
  return page.locator(`exchange-log li[data-event="${event}"]`);
}

/** The ways that the diagram shows as those of the latest event. */
export async function litWays(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('exchange-diagram .latest[data-way]')
    .evaluateAll((ways) => ways.map((way) => way.getAttribute('data-way')));
}
