import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { place, prepareBooking } from '../buying.js';
import { READBACK_URL, openBrowser, signIn } from '../people.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ON_SCREEN = ['readback-app header', 'keyboard-help', 'booking-status', 'booking-withdraw'];

test('on_paper_there_is_the_purchase_order_and_nothing_of_the_screen', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  expect(await alice.locator('purchase-order').isVisible()).toBe(false);

  await alice.emulateMedia({ media: 'print' });
  const paper = alice.locator('purchase-order');
  for (const words of ['Purchase order', number, 'Utrecht', 'Status: Placed', 'Version 4.'])
    await paper.getByText(words).first().waitFor();
  for (const selector of ON_SCREEN)
    expect(await alice.locator(selector).first().isVisible(), selector).toBe(false);
  expect(await visibleButtons(alice)).toBe(0);
  await keep('40-paper.png', await alice.screenshot({ fullPage: true }));
  expect(pagesOf(await pdf(alice, '40-paper.pdf'))).toBe(1);
});

test('the_past_is_printed_as_the_past', async () => {
  const alice = await signIn(browser, 'alice');
  await prepareBooking(alice);
  const number = await place(alice);
  await alice.goto(`${READBACK_URL}/bookings/${number}?version=2`);
  await alice.getByRole('heading', { name: 'As it was at version 2' }).waitFor();
  await alice.emulateMedia({ media: 'print' });
  expect(await alice.locator('purchase-order:visible').count()).toBe(1);
  await alice.getByText('This was version 2; the newest is 4.').waitFor();
  expect(await alice.locator('booking-travel section').first().isVisible()).toBe(false);
});

test('the_button_prints_on_the_page_of_the_booking_and_on_its_receipt', async () => {
  const alice = await signIn(browser, 'alice');
  await alice.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await prepareBooking(alice);
  const number = await place(alice);
  for (const path of ['placed', '']) {
    await alice.goto(`${READBACK_URL}/bookings/${number}/${path}`.replace(/\/$/, ''));
    await alice.getByRole('button', { name: 'Print' }).click();
    expect(await alice.locator('body').getAttribute('data-printed')).toBe('yes');
  }
});

test('a_long_order_goes_over_several_pages', async () => {
  const alice = await signIn(browser, 'alice');
  const number = await longDraft(alice);
  await alice.goto(`${READBACK_URL}/bookings/${number}`);
  await alice.locator('booking-draft li').first().waitFor();
  expect(await alice.locator('purchase-order tbody:first-of-type tr').count()).toBeGreaterThan(20);
  expect(pagesOf(await pdf(alice, '41-long.pdf'))).toBeGreaterThan(1);
});

/** All products of bob in one draft, added over the API. Answers the booking's number. */
function longDraft(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bookingId = crypto.randomUUID();
    const answer = await fetch('/api/catalog?seller=bob&limit=200');
    const { items } = (await answer.json()) as { items: { offer: string }[] };
    const send = (command: string, body: object) =>
      fetch(`/api/bookings/${bookingId}/${command}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': `"${crypto.randomUUID()}"`,
        },
        body: JSON.stringify(body),
      });
    await send('start', { sellerId: 'bob' });
    for (const { offer } of items) await send('add-line', { offer, quantity: 3 });
    return bookingId;
  });
}

async function pdf(page: Page, name: string): Promise<Buffer> {
  const printed = await page.pdf({ preferCSSPageSize: true });
  await keep(name, printed);
  return printed;
}

function pagesOf(printed: Buffer): number {
  return printed.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

function visibleButtons(page: Page): Promise<number> {
  return page.locator('wa-button:visible, button:visible').count();
}

async function keep(name: string, content: Buffer): Promise<void> {
  const folder = process.env['READBACK_SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
}
