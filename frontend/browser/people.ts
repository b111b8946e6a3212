import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findChromium } from './chromium.js';
import { attend } from './complaints.js';

type User = 'alice' | 'bob' | 'carol';

/** How long a person may wait for anything at all. */
export const PATIENCE_MS = 15_000;

export const READBACK_URL = readbackUrl();

function readbackUrl(): string {
  const url = process.env['READBACK_URL'];
  if (!url)
    throw new Error('READBACK_URL must name a running Readback, such as http://localhost:8080');
  return url.replace(/\/$/, '');
}

/** A browser for the flows of a file, each of which fails when a page of it complains. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  attend(browser, READBACK_URL);
  return browser;
}

/** A browser of one person's own, before they sign in. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  // What a service worker answers can't be held back by a flow: only those about it have it.
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(READBACK_URL + path);
  return page;
}

/** A person signs in through the landing page and the provider's page, and comes back to a path. */
export async function signIn(
  browser: Browser,
  user: User,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visit(browser, path, options);
  await signInOn(page, user);
  return page;
}

/** A person takes the seat of another one: the same browser, with all that it keeps. */
export async function takeOver(page: Page, user: User, path: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.goto(READBACK_URL + path);
  await signInOn(page, user);
}

/** Whatever language the page speaks. */
async function signInOn(page: Page, user: User): Promise<void> {
  await page.locator('main a[href^="/sign-in"]').first().click();
  await page.locator(`button[value="${user}"]`).click();
  await page.locator('a[href="/sign-out"]').waitFor();
}

/** A person's bearer token, as a program gets it from the provider of dev and test. */
export async function bearerToken(user: 'alice' | 'bob'): Promise<string> {
  const signIn = await fetch(`${READBACK_URL}/sign-in`, { redirect: 'manual' });
  const provider = signIn.headers.get('Location')?.replace(/\/authorize.*/, '') ?? '';
  const response = await fetch(`${provider}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa('quarkus-app:secret')}` },
    body: new URLSearchParams({ grant_type: 'password', username: user, password: user }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}
