import { expect, test, vi } from 'vitest';
import { product } from '../../testing/bookings.js';
import { find, findAll, mount, shownText } from '../../testing/mount.js';
import { TestService, held, json } from '../../testing/service.js';
import './catalog-browser.js';

const LIST = 'GET /api/catalog';
const BOLTS = { q: 'bolt', seller: '' };

async function browser(service: TestService, filter = BOLTS) {
  return mount(document.createElement('catalog-browser'), service.api, { filter });
}

function page(next: string | undefined, ...names: string[]) {
  const items = names.map((name) => product({ sku: name, name }));
  return json({ items }, next ? { Link: `</api/catalog?cursor=${next}>; rel="next"` } : {});
}

function cursors(service: TestService) {
  return service.sent.map(({ url }) => new URL(url).searchParams.get('cursor'));
}

test('a_search_goes_on_behind_short_pages_until_the_catalog_ends', async () => {
  const service = new TestService().on(
    LIST,
    page('a'),
    page('b', 'Bolt'),
    page(undefined, 'Bolt 2'),
  );
  const element = await browser(service);
  await vi.waitUntil(() => findAll(element, 'article').length === 2);

  expect(cursors(service)).toEqual([null, 'a', 'b']);
  expect(findAll(element, '.more')).toHaveLength(0);
});

test('what_was_found_is_shown_while_the_search_goes_on', async () => {
  const late = held(page(undefined, 'Bolt 2'));
  const service = new TestService().on(LIST, page('a', 'Bolt'), late.answer);
  const element = await browser(service);
  await vi.waitUntil(() => service.sent.length === 2);
  await element.updateComplete;

  expect(findAll(element, 'article')).toHaveLength(1);
  expect(find(element, '.more').hasAttribute('loading')).toBe(true);
  late.release();
  await vi.waitUntil(() => findAll(element, 'article').length === 2);
});

test('as_long_as_nothing_was_found_the_search_says_that_it_goes_on', async () => {
  const late = held(page(undefined));
  const service = new TestService().on(LIST, page('a'), late.answer);
  const element = await browser(service);
  await vi.waitUntil(() => service.sent.length === 2);
  await element.updateComplete;

  expect(findAll(element, '[aria-busy="true"]')).toHaveLength(1);
  expect(shownText(element)).not.toContain('No product fits');
  late.release();
  await vi.waitUntil(() => shownText(element).includes('No product fits'));
});

test('a_full_page_is_enough', async () => {
  const names = Array.from({ length: 50 }, (_, index) => `Bolt ${index}`);
  const service = new TestService().on(LIST, page('a', ...names));
  const element = await browser(service);
  await vi.waitUntil(() => findAll(element, 'article').length === 50);
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(service.sent).toHaveLength(1);
});

test('after_many_short_pages_the_person_says_whether_to_go_on', async () => {
  const service = new TestService().on(LIST, page('further'));
  const element = await browser(service);
  await vi.waitUntil(() => shownText(element).includes('Nothing was found so far'));
  expect(service.sent).toHaveLength(10);

  service.on(LIST, page(undefined, 'Bolt'));
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => findAll(element, 'article').length === 1);
});

test('a_search_for_something_else_ends_the_one_before', async () => {
  const late = held(page('b', 'Bolt'));
  const service = new TestService().on(LIST, page('a'), late.answer, page(undefined, 'Nut'));
  const element = await browser(service);
  await vi.waitUntil(() => service.sent.length === 2);
  element.filter = { q: 'nut', seller: '' };
  await vi.waitUntil(() => shownText(element).includes('Nut'));
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(shownText(element)).not.toContain('Bolt');
  expect(cursors(service)).toEqual([null, 'a', null]);
});

test('the_focus_goes_on_with_the_rows_that_came_last', async () => {
  const service = new TestService().on(LIST, page('a', 'Bolt'), page(undefined, 'Nut'));
  const element = await browser(service, { q: '', seller: '' });
  element.pickable = true;
  await vi.waitUntil(() => findAll(element, '.more').length === 1);
  find<HTMLElement>(element, '.more').focus();
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => findAll(element, 'article').length === 2);

  await vi.waitUntil(() => findAll(element, '#quantity')[1]?.matches(':focus'));
});
