import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { product } from '../../testing/bookings.js';
import { placeBefore } from '../../kernel/kept-place.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, held, json, problem } from '../../testing/service.js';
import './catalog-browser.js';

const LIST = 'GET /api/catalog';
const NEXT = { Link: '</api/catalog?cursor=page-2>; rel="next"' };

async function browser(service: TestService, filter = { q: '', seller: '' }) {
  const element = document.createElement('catalog-browser');
  return mount(element, service.api, { filter, pickable: true });
}

function page(...names: string[]) {
  return { items: names.map((name) => product({ sku: name, name })) };
}

function names(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, nth) => `Bolt ${nth + from}`);
}

afterEach(() => window.history.replaceState(null, ''));

test('every_product_shows_its_price_and_can_be_picked', async () => {
  const element = await browser(new TestService().on(LIST, json(page('Bolt'))));
  const picks = recorded(element, 'offer-picked');
  await vi.waitUntil(() => findAll(element, 'article').length === 1);

  find<HTMLInputElement>(element, '#quantity').value = '12';
  find<HTMLFormElement>(element, 'form').requestSubmit();

  expect(shownText(element)).toContain('€1.25');
  expect(picks[0]?.picked).toMatchObject({ quantity: 12, item: { offer: 'signed-offer' } });
});

test.each(['', '0', '1.5', '-2', '10001'])('a_quantity_of_%j_is_not_picked', async (quantity) => {
  const element = await browser(new TestService().on(LIST, json(page('Bolt'))));
  const picks = recorded(element, 'offer-picked');
  await vi.waitUntil(() => findAll(element, 'article').length === 1);

  find<HTMLInputElement>(element, '#quantity').value = quantity;
  find<HTMLFormElement>(element, 'form').requestSubmit();

  expect(picks).toHaveLength(0);
  await vi.waitUntil(() => shownText(element).includes('Give a whole number'));
});

test('the_next_page_follows_the_link_and_comes_below', async () => {
  const service = new TestService().on(LIST, json(page('Bolt'), NEXT), json(page('Nut')));
  const element = await browser(service);
  await vi.waitUntil(() => findAll(element, '.more').length === 1);

  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => findAll(element, 'article').length === 2);

  expect(new URL(service.sent[1]?.url ?? '').searchParams.get('cursor')).toBe('page-2');
  expect(findAll(element, '.more')).toHaveLength(0);
});

test('back_finds_as_many_products_as_there_were_and_another_search_begins_afresh', async () => {
  window.history.replaceState({ rows: 250 }, '');
  const service = new TestService().on(
    LIST,
    json(page(...names(200)), { Link: '</api/catalog?cursor=c>; rel="next"' }),
    json(page(...names(50, 200)), { Link: '</api/catalog?cursor=d>; rel="next"' }),
    json(page(...names(50, 250))),
  );
  const element = await browser(service);
  await vi.waitUntil(() => findAll(element, 'catalog-product').length === 250);
  const limits = () => service.sent.map(({ url }) => new URL(url).searchParams.get('limit'));
  expect(limits()).toEqual(['200', '50']);

  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => placeBefore().rows === 300);
  const seller = find<HTMLSelectElement>(element, '#seller');
  seller.value = 'bob';
  seller.dispatchEvent(new Event('change'));

  expect(placeBefore().rows).toBeUndefined();
});

test('a_late_answer_to_an_earlier_search_does_not_replace_the_newer_one', async () => {
  const late = held(json(page('Bolt')));
  const element = await browser(new TestService().on(LIST, late.answer, json(page('Nut'))));
  element.filter = { q: 'nut', seller: '' };
  await vi.waitUntil(() => shownText(element).includes('Nut'));
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownText(element)).not.toContain('Bolt');
});

test('a_chosen_seller_becomes_part_of_the_filter', async () => {
  const service = new TestService().on(LIST, json(page('Bolt')));
  const element = await browser(service);
  const filters = recorded(element, 'catalog-filter-changed');
  await vi.waitUntil(() => findAll(element, 'option').length === 2);

  const seller = find<HTMLSelectElement>(element, '#seller');
  seller.value = 'bob';
  seller.dispatchEvent(new Event('change'));
  await vi.waitUntil(() => service.sent.length === 2);

  expect(filters[0]?.filter).toEqual({ q: '', seller: 'bob' });
  expect(new URL(service.sent[1]?.url ?? '').searchParams.get('seller')).toBe('bob');
});

test('a_page_that_cannot_be_read_leaves_the_others_there_and_can_be_tried_again', async () => {
  const service = new TestService().on(
    LIST,
    json(page('Bolt'), NEXT),
    problem(500, 'Something broke'),
    json(page('Nut')),
  );
  const element = await browser(service);
  await vi.waitUntil(() => findAll(element, '.more').length === 1);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => shownText(element).includes('Something broke'));
  expect(findAll(element, 'article')).toHaveLength(1);

  find<HTMLElement>(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await vi.waitUntil(() => findAll(element, 'article').length === 2);
});

test('the_products_are_walked_through_and_enter_leads_to_the_quantity', async () => {
  const element = await browser(new TestService().on(LIST, json(page('Bolt', 'Nut'))));
  await vi.waitUntil(() => findAll(element, 'article').length === 2);
  await userEvent.keyboard('jj');
  const nut = findAll(element, 'catalog-product')[1];
  expect(nut?.shadowRoot?.activeElement?.localName).toBe('article');

  const picks = recorded(element, 'offer-picked');
  await userEvent.keyboard('{Enter}7{Enter}');
  expect(picks[0]?.picked).toMatchObject({ quantity: 7, item: { sku: 'Nut' } });
});

test('a_slash_leads_to_the_search', async () => {
  const element = await browser(new TestService().on(LIST, json(page('Bolt'))));
  await userEvent.keyboard('/');
  expect(element.shadowRoot?.activeElement?.id).toBe('q');
  await userEvent.keyboard('a/b');
  expect(find<HTMLInputElement>(element, '#q').value).toBe('a/b');
});

test('from_the_search_the_arrow_goes_down_to_what_was_found', async () => {
  const element = await browser(new TestService().on(LIST, json(page('Bolt'))));
  await vi.waitUntil(() => findAll(element, 'article').length === 1);
  await userEvent.keyboard('/{ArrowDown}');
  expect(find(element, 'catalog-product').shadowRoot?.activeElement?.localName).toBe('article');
});

test('a_few_products_come_without_anything_to_look_for_others', async () => {
  const items = [1, 2, 3].map((number) => product({ sku: `BOLT-${number}` }));
  const service = new TestService().on('GET /api/catalog', json({ items }));
  const element = await mount(document.createElement('catalog-browser'), service.api, { few: 2 });
  const announced = recorded(element, 'announcement');
  await vi.waitUntil(() => findAll(element, 'article').length === 2);
  expect(findAll(element, 'search')).toHaveLength(0);
  expect(announced).toHaveLength(0);
});
