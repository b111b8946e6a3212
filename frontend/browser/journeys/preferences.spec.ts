import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, prepareBooking } from '../buying.js';
import { openBrowser, signIn } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a_buyer_turns_the_mail_about_the_decision_on_or_off_and_reads_it_back', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  await place(alice);
  const control = alice.getByRole('switch', { name: 'Mail me when the seller decides' });
  await control.waitFor();
  const before = await control.getAttribute('aria-checked');
  const after = before === 'true' ? 'false' : 'true';

  await control.click();
  await expect.poll(() => control.getAttribute('aria-checked')).toBe(after);
  const words = after === 'true' ? 'You get a mail at' : 'No mail is sent';
  await alice.locator('decision-mail').getByText(words).waitFor();
  await alice.reload();
  await expect.poll(() => control.getAttribute('aria-checked')).toBe(after);

  await control.click();
  await expect.poll(() => control.getAttribute('aria-checked')).toBe(before);
});
