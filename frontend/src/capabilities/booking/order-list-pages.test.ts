import { afterEach, expect, test, vi } from 'vitest';
import { placed, summaries, summary } from '../../testing/bookings.js';
import {
  BOOKINGS,
  SESSION,
  buyersList,
  holding,
  lookAgain,
  page,
  parameter,
  rows,
  showsRows,
} from '../../testing/lists.js';
import { find, findAll, shownText } from '../../testing/mount.js';
import { placeBefore } from '../../kernel/kept-place.js';
import { TestService, held, problem } from '../../testing/service.js';
import type { BookingSummary } from './contract.js';
import type { OrderList } from './order-list.js';

afterEach(() => window.history.replaceState(null, ''));

test('the_next_page_follows_the_link_and_from_then_on_both_are_read_again', async () => {
  const all = summaries(30);
  const service = new TestService().on(
    BOOKINGS,
    page(all.slice(0, 25), { Link: '</api/bookings?cursor=c>; rel="next"', ETag: '"25"' }),
    page(all.slice(25)),
    page(all, { ETag: '"50"' }),
  );
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await showsRows(element, 30);
  lookAgain();
  await vi.waitUntil(() => service.sent.length === 3);

  expect(service.sent.map((request) => parameter(request, 'cursor'))).toEqual([null, 'c', null]);
  expect(service.sent.map((request) => parameter(request, 'limit'))).toEqual(['25', '25', '50']);
  // The tag was that of another page.
  expect(service.sent[2]?.headers.get('If-None-Match')).toBeNull();
  expect(findAll(element, '.more')).toHaveLength(0);
});

test('back_reads_as_many_rows_as_were_shown_at_once', async () => {
  const all = summaries(60);
  const service = new TestService().on(
    BOOKINGS,
    page(all.slice(0, 25), { Link: '</api/bookings?cursor=c>; rel="next"' }),
    page(all.slice(25, 50), { Link: '</api/bookings?cursor=d>; rel="next"' }),
    page(all.slice(0, 50), { Link: '</api/bookings?cursor=d>; rel="next"' }),
  );
  const left = await buyersList(service);
  await showsRows(left, 25);
  find<HTMLElement>(left, '.more').click();
  await showsRows(left, 50);
  await vi.waitUntil(() => placeBefore().rows === 50);
  left.remove();

  await showsRows(await buyersList(service), 50);

  expect(service.sent.map((request) => parameter(request, 'limit'))).toEqual(['25', '25', '50']);
});

test('a_page_that_cannot_be_read_leaves_the_others_there_and_can_be_tried_again', async () => {
  const all = summaries(26);
  const first = page(all.slice(0, 25), { Link: '</api/bookings?cursor=c>; rel="next"' });
  const service = new TestService().on(BOOKINGS, first, problem(500, 'Broke'), page(all.slice(25)));
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => shownText(element).includes('Broke'));
  expect(rows(element)).toHaveLength(25);

  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await showsRows(element, 26);
});

test('a_next_page_that_comes_after_the_person_went_on_is_not_shown', async () => {
  const late = held(page(summaries(26).slice(25)));
  const first = page(summaries(25), { Link: '</api/bookings?cursor=c>; rel="next"' });
  const service = new TestService().on(BOOKINGS, first, late.answer, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => service.sent.length === 2);
  element.status = 'placed';
  await showsRows(element, 1);
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rows(element)).toHaveLength(1);
});

test('rows_that_come_in_while_the_next_page_is_on_its_way_push_none_out_of_the_list', async () => {
  const all = summaries(31);
  const late = held(page(all.slice(26)));
  const next = (cursor: string) => ({ Link: `</api/bookings?cursor=${cursor}>; rel="next"` });
  const service = new TestService().on(
    BOOKINGS,
    page(all.slice(1, 26), next('after-26')),
    late.answer,
    page(all.slice(0, 25), next('after-25')),
  );
  const element = await buyersList(service);
  await showsRows(element, 25);
  find<HTMLElement>(element, '.more').click();
  await vi.waitUntil(() => service.sent.length === 2);
  lookAgain();
  await showsRows(element, 26);
  late.release();
  await showsRows(element, 31);
});

/** Serves so many rows, in pages as they are asked for. */
function serving(all: readonly BookingSummary[]): TestService {
  return new TestService().on(BOOKINGS, ({ url }) => {
    const query = new URL(url).searchParams;
    const [from, limit] = [Number(query.get('cursor')), Number(query.get('limit'))];
    const link = { Link: `</api/bookings?cursor=${from + limit}>; rel="next"` };
    const items = all.slice(from, from + limit);
    return Response.json({ items }, { headers: { ...SESSION, ...link } });
  });
}

async function showMore(element: OrderList, most: number): Promise<void> {
  for (let count = 25; count < most; count += 25) {
    await showsRows(element, count);
    find<HTMLElement>(element, '.more').click();
  }
  await showsRows(element, most);
}

/** Comes back to the page, and waits until that was answered. */
async function lookAgainAt(service: TestService): Promise<void> {
  const before = service.sent.length;
  lookAgain();
  await vi.waitUntil(() => service.sent.length === before + 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test('what_one_request_cannot_ask_for_stays_when_the_rows_above_are_read_again', async () => {
  const service = serving(summaries(230));
  const element = await buyersList(service);
  await showMore(element, 225);
  await lookAgainAt(service);

  expect(parameter(service.sent.at(-1), 'limit')).toBe('200');
  expect(rows(element)).toHaveLength(225);
  find<HTMLElement>(element, '.more').click();
  await showsRows(element, 230);
});

test('what_the_page_holds_stays_where_no_answer_since_has_reached', async () => {
  const all = summaries(230);
  const [own] = all.splice(210, 1) as [BookingSummary];
  const service = serving(all);
  const element = await buyersList(service, { status: 'placed' });
  await showMore(element, 225);
  element.newer = holding(placed({ bookingId: own.bookingId, startedAt: own.startedAt }));
  await showsRows(element, 226);
  await lookAgainAt(service);
  expect(rows(element)).toHaveLength(226);
});
