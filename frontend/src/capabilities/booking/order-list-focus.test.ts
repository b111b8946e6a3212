import { expect, test, vi } from 'vitest';
import { summaries, summary } from '../../testing/bookings.js';
import {
  BOOKINGS,
  SALES,
  buyersList,
  lookAgain,
  page,
  rows,
  sellersList,
  showsRows,
} from '../../testing/lists.js';
import { find, findAll } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
import type { OrderList } from './order-list.js';

const NEXT = { Link: '</api/bookings?cursor=c>; rel="next"' };

function focusRow(element: OrderList, place: number): void {
  findAll<HTMLElement>(element, 'li a')[place]?.focus();
}

function focusedPlace(element: OrderList): number {
  return rows(element).findIndex((row) => row.contains(element.shadowRoot?.activeElement ?? null));
}

test('a_new_order_above_leaves_the_focus_on_its_row', async () => {
  const service = new TestService().on(
    SALES,
    page(summaries(3)),
    page([summary(), ...summaries(3)]),
  );
  const element = await sellersList(service);
  await showsRows(element, 3);
  focusRow(element, 1);
  const focused = element.shadowRoot?.activeElement;

  lookAgain();
  await showsRows(element, 4);

  expect(element.shadowRoot?.activeElement).toBe(focused);
  expect(focusedPlace(element)).toBe(2);
});

test.each([
  ['the_next_one', 1, 1],
  ['the_last_one', 2, 1],
])('when_a_row_leaves_the_list_its_focus_goes_to_%s', async (_, place, expected) => {
  const all = summaries(3);
  const left = all.filter((row) => row !== all[place]);
  const element = await sellersList(new TestService().on(SALES, page(all), page(left)));
  await showsRows(element, 3);
  focusRow(element, place);
  lookAgain();
  await showsRows(element, 2);
  expect(focusedPlace(element)).toBe(expected);
});

test('after_the_last_page_the_focus_goes_on_with_the_first_row_that_came', async () => {
  const all = summaries(30);
  const service = new TestService().on(BOOKINGS, page(all.slice(0, 25), NEXT), page(all.slice(25)));
  const element = await buyersList(service);
  await showsRows(element, 25);
  const more = find<HTMLElement>(element, '.more');
  more.focus();
  more.click();
  await showsRows(element, 30);
  await vi.waitUntil(() => focusedPlace(element) === 25);
});
