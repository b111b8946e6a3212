import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowComplaints, complaintsOf } from '../complaints.js';
import { openBrowser, visit } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What would let a stranger's text become a part of the page. */
const ATTEMPTS: [what: string, attempt: () => void, complaint: RegExp][] = [
  ['markup', () => (document.body.innerHTML = '<b>theirs</b>'), /TrustedHTML/],
  ['an_inline_script', () => (document.createElement('script').text = '1'), /TrustedScript/],
  [
    'a_script_from_elsewhere',
    () => (document.createElement('script').src = 'https://example.com/theirs.js'),
    /TrustedScriptURL/,
  ],
  [
    'a_listener_in_markup',
    () => document.body.setAttribute('onclick', 'theirs()'),
    /TrustedScript/,
  ],
  [
    'a_style_in_markup',
    () =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: '*{}' })),
    /style-src/,
  ],
  [
    'a_policy_of_their_own',
    () => {
      const types = Reflect.get(window, 'trustedTypes') as { createPolicy(...of: unknown[]): void };
      types.createPolicy('theirs', {});
    },
    /trusted-types/,
  ],
];

test.each(ATTEMPTS)('the_page_takes_no_text_as_%s_and_tells', async (_, attempt, complaint) => {
  const stranger = await visit(browser, '/');
  await stranger.getByRole('link', { name: 'Sign in' }).waitFor();
  allowComplaints(stranger, complaint, /Content Security Policy/);
  const before = await stranger.evaluate(() => document.body.innerHTML);

  await stranger.evaluate(attempt).catch(() => undefined);

  await expect.poll(() => complaintsOf(stranger).join('\n')).toMatch(complaint);
  const after = await stranger.evaluate(() => document.body.innerHTML);
  expect(after.replace(/<style>.*<\/style>/, '')).toBe(before);
});
