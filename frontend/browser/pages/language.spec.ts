import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseBobsProducts, place, prepareBooking, settled } from '../buying.js';
import { type Appearance, LIGHT_NARROW, LIGHT_WIDE, NARROW } from '../appearances.js';
import { allowComplaints } from '../complaints.js';
import { STILL, inspect } from '../inspection.js';
import { READBACK_URL, openBrowser, signIn, visit } from '../people.js';
import { confirmOrder } from '../selling.js';
import { ship, startShipping } from '../shipping.js';
import { Untranslated } from '../untranslated.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const DUTCH = inLanguage('nl', [LIGHT_WIDE, LIGHT_NARROW]);
const PSEUDO = inLanguage('pseudo', [LIGHT_NARROW]);

test('an_order_is_made_decided_and_shipped_in_dutch', async () => {
  const options = { ...STILL, locale: 'nl-NL', viewport: NARROW };
  const stranger = await visit(browser, '/', options);
  await stranger.getByRole('heading', { name: 'Bestel, en lees terug' }).waitFor();
  await inspect(stranger, '30-landing', DUTCH);

  const alice = await signIn(browser, 'alice', '/', options);
  expect(await languageOf(alice)).toBe('nl');
  allowComplaints(alice, /status of 409 .*\/set-delivery$/);
  const number = await orderInDutch(alice);

  const bob = await signIn(browser, 'bob', `/bookings/${number}`, options);
  await confirmInDutch(bob);
  await shipInDutch(bob);

  await alice.goto(`${READBACK_URL}/bookings/${number}`);
  await alice.getByText('Pakket 1 met PostNL').waitFor();
  await alice.getByRole('button', { name: 'Ontvangst bevestigen' }).click();
  await inspect(alice, '36-receipt', DUTCH);
  await yes(alice, 'Ontvangst bevestigen');
  await alice.getByText('Je hebt bevestigd dat je alles hebt.').waitFor();
  await alice.getByRole('link', { name: 'Mijn bestellingen', exact: true }).click();
  await alice
    .locator(`li[data-booking="${number}"]`)
    .getByText('Ontvangen', { exact: true })
    .waitFor();
  await inspect(alice, '37-orders', DUTCH);
});

async function orderInDutch(alice: Page): Promise<string> {
  await chooseBobsProducts(alice);
  const product = alice.locator('catalog-product').first();
  await product.getByRole('button', { name: /^Toevoegen/ }).click();
  await settled(alice);
  await alice.getByText('heeft 1 ×').first().waitFor();
  await fillDelivery(alice, '2020-01-01');
  // The service's own words, in the form that the page made of them.
  await alice.getByText('is voorbij: vul de levering opnieuw in').first().waitFor();
  await inspect(alice, '31-errors', DUTCH);
  await fillDelivery(alice, '2099-12-31');
  await alice.getByRole('button', { name: 'Levering wijzigen' }).waitFor();

  await alice.getByRole('button', { name: 'Bestelling plaatsen' }).first().click();
  await alice.getByText('Gewenst op 31 december 2099').last().waitFor();
  await inspect(alice, '32-place', DUTCH);
  await yes(alice, 'Bestelling plaatsen');
  await alice.getByRole('heading', { name: 'Je bestelling is geplaatst' }).waitFor();
  await alice.getByText('heeft de bestelling geplaatst: 1 regel, €').waitFor();
  await inspect(alice, '33-placed', DUTCH);
  return (await alice.getByTestId('number').innerText()).trim();
}

async function fillDelivery(page: Page, day: string): Promise<void> {
  const fields = {
    Ontvanger: 'Alice Archer',
    'Straat en huisnummer': 'Oudegracht 231',
    Postcode: '3511 NH',
    Plaats: 'Utrecht',
  };
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel('Land').selectOption({ label: 'Nederland' });
  await page.getByLabel('Gewenste dag').fill(day);
  await page.getByRole('button', { name: 'Levering opslaan' }).click();
}

async function confirmInDutch(bob: Page): Promise<void> {
  await bob.getByText('Wacht op jouw beslissing').waitFor();
  await bob.getByRole('button', { name: 'Order bevestigen' }).click();
  await inspect(bob, '34-decision', DUTCH);
  await yes(bob, 'Order bevestigen');
  await bob.getByText('heeft de bestelling bevestigd').waitFor();
}

async function shipInDutch(bob: Page): Promise<void> {
  await bob.getByRole('button', { name: 'Verzending beginnen' }).click();
  await bob.getByLabel('Vervoerder').fill('PostNL');
  await bob.getByLabel('Track-and-tracecode').fill('3SNL');
  await inspect(bob, '35-parcel', DUTCH);
  await bob.getByRole('button', { name: 'Dit pakket verzenden' }).click();
  await bob.getByText('Alles is onderweg').waitFor();
}

async function yes(page: Page, name: string): Promise<void> {
  await page.locator('ui-confirm[open]').getByRole('button', { name }).click();
}

test('a_choice_survives_a_reload_and_the_next_visit', async () => {
  const alice = await signIn(browser, 'alice');
  expect(await languageOf(alice)).toBe('en');

  await alice.getByRole('button', { name: 'Nederlands' }).click();
  await alice.getByRole('link', { name: 'Mijn bestellingen', exact: true }).waitFor();
  expect(await languageOf(alice)).toBe('nl');
  await alice.reload();
  await alice.getByRole('link', { name: 'Mijn bestellingen', exact: true }).waitFor();

  const again = await alice.context().newPage();
  await again.goto(`${READBACK_URL}/orders`);
  await again.getByRole('heading', { name: 'Mijn bestellingen' }).waitFor();
  expect(await again.title()).toBe('Mijn bestellingen · Readback');
  await again.getByRole('button', { name: 'English' }).click();
  await again.getByRole('heading', { name: 'My orders' }).waitFor();
  expect(await languageOf(again)).toBe('en');
});

test('words_that_can_not_be_had_leave_the_page_in_english', async () => {
  const page = await visit(browser, '/signed-in', { locale: 'nl-NL' });
  allowComplaints(page, /ERR_FAILED at .*\/assets\/nl-/);
  await page.route(/\/assets\/nl-[^/]*\.js$/, (route) => route.abort());
  await page.goto(READBACK_URL);
  await page.getByRole('heading', { name: 'Order, and read back' }).waitFor();
  expect(await languageOf(page)).toBe('en');
});

test('nothing_is_left_untranslated_and_longer_words_have_room_at_360_pixels', async () => {
  const look = new Looks();
  await look.at(await visit(browser, pseudo('/'), { ...STILL, viewport: NARROW }), 'landing-page');
  const alice = await look.signIn('alice');
  await look.at(alice, 'catalog-product', '/');
  await chooseBobsProducts(alice);
  await alice.locator('catalog-product button').first().click();
  await settled(alice);
  await alice.locator('delivery-form wa-button[type="submit"]').click();
  await look.at(alice, 'ui-error-summary h3');
  const number = await orderInEnglish(look, alice);

  const bob = await look.signIn('bob');
  await look.at(bob, 'order-list li, sales-orders li', '/sales');
  await look.at(bob, 'booking-timeline li', `/bookings/${number}`);
  for (const nth of [0, 1]) {
    await bob.locator('sales-decision .choices wa-button').nth(nth).click();
    await look.at(bob, 'sales-decision ui-confirm[open] wa-button');
    await bob.keyboard.press('Escape');
  }
  await shipInEnglish(look, bob, number);
  await look.at(alice, 'fulfilment-status shipping-timeline li', `/bookings/${number}`);
  for (const nth of [0, 1]) {
    await alice.locator('fulfilment-status .choices wa-button').nth(nth).click();
    await look.at(alice, 'fulfilment-status ui-confirm[open] wa-button');
    await alice.keyboard.press('Escape');
  }
  await look.at(alice, 'booking-past h2', `/bookings/${number}?version=2`);
  await look.at(alice, 'stream-view li', '/how-it-works');
  await alice.keyboard.press('?');
  await look.at(alice, 'ui-shortcuts wa-dialog[open] h2');
  await look.at(alice, 'message-page', '/nowhere');
  await look.at(alice, 'message-page', '/signed-in');
});

/** Looks at pages in the pseudo-locale, between the steps that are told in English. */
class Looks {
  readonly #untranslated = new Untranslated();
  #count = 40;

  async signIn(user: 'alice' | 'bob'): Promise<Page> {
    const page = await signIn(browser, user, '/', { ...STILL, viewport: NARROW });
    this.#untranslated.attend(page);
    return page;
  }

  /** Opens an address, if one is given, and waits for what is to be looked at. */
  async at(page: Page, awaited: string, path?: string): Promise<void> {
    if (path !== undefined) await page.goto(READBACK_URL + pseudo(path));
    await page.locator(awaited).first().waitFor({ state: 'attached' });
    const name = `${this.#count++}-${path?.split(/[/?]/)[1] ?? 'step'}`;
    await inspect(page, name, PSEUDO);
    expect(await this.#untranslated.find(page), `${name} at ${page.url()}`).toEqual([]);
  }
}

async function orderInEnglish(look: Looks, alice: Page): Promise<string> {
  await alice.goto(READBACK_URL);
  await prepareBooking(alice);
  const { search } = new URL(alice.url());
  await look.at(alice, 'booking-timeline li', `/${search}`);
  await alice.locator('booking-place wa-button').first().click();
  await look.at(alice, 'booking-place ui-confirm[open] dl');
  await alice.goto(READBACK_URL + `/${search}`);
  const number = await place(alice);
  await look.at(alice, 'booking-placed', `/bookings/${number}/placed`);
  await look.at(alice, 'booking-timeline li', `/bookings/${number}`);
  await alice.locator('booking-withdraw wa-button').first().click();
  await look.at(alice, 'booking-withdraw ui-confirm[open] textarea');
  await look.at(alice, 'booking-list li', '/orders');
  await look.at(alice, 'catalog-browser .empty', '/?q=nobody-sells-this');
  return number;
}

async function shipInEnglish(look: Looks, bob: Page, number: string): Promise<void> {
  await bob.goto(`${READBACK_URL}/bookings/${number}`);
  await confirmOrder(bob);
  await bob.locator('fulfilment-planner wa-button').first().waitFor();
  await look.at(bob, 'fulfilment-planner wa-button', `/bookings/${number}`);
  await bob.goto(`${READBACK_URL}/bookings/${number}`);
  await startShipping(bob);
  await look.at(bob, 'parcel-form', `/bookings/${number}`);
  await bob.goto(`${READBACK_URL}/bookings/${number}`);
  await ship(bob, '3SPSEUDO');
  await bob.getByText('3SPSEUDO').waitFor();
  await look.at(bob, 'shipping-timeline li', `/bookings/${number}`);
}

function inLanguage(language: string, looks: readonly Appearance[]): readonly Appearance[] {
  return looks.map((look) => ({ ...look, name: `${language}-${look.name}` }));
}

function pseudo(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=en-XA`;
}

function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}
