import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

/** How long a person may wait for anything at all. */
export const PATIENCE_MS = 15_000;

export const READBACK_URL = readbackUrl();

function readbackUrl(): string {
  const url = process.env['READBACK_URL'];
  if (!url)
    throw new Error('READBACK_URL must name a running Readback, such as http://localhost:8080');
  return url.replace(/\/$/, '');
}

export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({ executablePath, args: [...args] });
}

/** A browser of one person's own, before they sign in. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(READBACK_URL + path);
  return page;
}

/** A person signs in through the landing page and the provider's page, and comes back to a path. */
export async function signIn(
  browser: Browser,
  user: 'alice' | 'bob',
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visit(browser, path, options);
  await signInOn(page, user);
  return page;
}

/** A person takes the seat of another one: the same browser, with all that it keeps. */
export async function takeOver(page: Page, user: 'alice' | 'bob', path: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.goto(READBACK_URL + path);
  await signInOn(page, user);
}

async function signInOn(page: Page, user: 'alice' | 'bob'): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.locator(`button[value="${user}"]`).click();
  await page.getByRole('link', { name: 'Sign out' }).waitFor();
}
