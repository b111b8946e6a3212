import { expect, test, vi } from 'vitest';
import { BOB, draftWithBolts, placed, summaries, summary } from '../../testing/bookings.js';
import {
  BOOKINGS,
  SALES,
  buyersList,
  holding,
  lookAgain,
  page,
  rows,
  sellersList,
  showsRows,
} from '../../testing/lists.js';
import { findAll, recorded, shownText } from '../../testing/mount.js';
import { TestService, notModified } from '../../testing/service.js';
import type { BookingSummary } from './contract.js';

test('a_state_that_the_page_holds_changes_its_row_without_a_request', async () => {
  const service = new TestService().on(BOOKINGS, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 1);

  element.newer = holding(placed({ version: 5, status: 'withdrawn' }));
  await element.updateComplete;

  expect(shownText(element)).toContain('Withdrawn');
  expect(shownText(element)).toContain('1 row newer than the index');
  expect(service.sent).toHaveLength(1);
});

test('a_state_that_the_page_holds_appears_and_leaves_the_filter_without_a_request', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = await buyersList(service, { status: 'placed' });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);

  element.newer = holding(placed());
  await element.updateComplete;
  expect(rows(element)).toHaveLength(1);

  element.newer = holding(placed({ version: 5, status: 'withdrawn' }));
  await element.updateComplete;
  expect(rows(element)).toHaveLength(0);
  expect(service.sent).toHaveLength(1);
});

test('a_row_is_not_set_back_to_an_older_state_that_the_page_holds', async () => {
  const confirmed = summary({ version: 5, status: 'confirmed' });
  const service = new TestService().on(BOOKINGS, page([confirmed]), page([summary()]));
  const element = await buyersList(service, { newer: holding(placed()) });
  await showsRows(element, 1);
  expect(shownText(element)).toContain('Confirmed');

  lookAgain();
  await vi.waitUntil(() => service.sent.length === 2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shownText(element)).toContain('Confirmed');
});

test('what_went_on_since_the_page_held_it_does_not_come_back', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = await buyersList(service, { status: 'placed', newer: holding(placed()) });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  expect(rows(element)).toHaveLength(0);
});

test('an_answer_that_knows_nothing_of_the_session_is_laid_over_by_all_that_the_page_holds', async () => {
  const service = new TestService().on(BOOKINGS, page([], { Consistency: 'eventual' }));
  const element = await buyersList(service, { newer: holding(placed()) });
  await showsRows(element, 1);
  expect(shownText(element)).toContain('may still be missing');
});

test('the_same_answer_again_makes_what_was_held_then_known', async () => {
  const service = new TestService().on(BOOKINGS, page([], { ETag: '"one"' }), notModified);
  const element = await buyersList(service, { status: 'placed' });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  element.newer = holding(placed());
  await element.updateComplete;
  expect(rows(element)).toHaveLength(1);

  lookAgain();
  await showsRows(element, 0);
  expect(service.sent[1]?.headers.get('If-None-Match')).toBe('"one"');
});

test('a_draft_is_not_in_its_sellers_inbox_even_if_the_page_holds_it', async () => {
  const mine = { buyer: BOB, seller: BOB };
  const element = await sellersList(new TestService().on(SALES, page([])), {
    newer: holding(draftWithBolts(mine)),
  });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  expect(rows(element)).toHaveLength(0);
});

test('what_others_did_is_announced_and_what_the_page_knew_is_not', async () => {
  const [order] = summaries(1) as [BookingSummary];
  const service = new TestService().on(SALES, page([summary()]));
  const element = await sellersList(service);
  const told = recorded(element, 'announcement');
  await showsRows(element, 1);
  element.newer = holding(placed({ version: 5, status: 'confirmed' }));

  service.on(SALES, page([summary({ version: 5, status: 'confirmed' }), order]));
  lookAgain();
  await showsRows(element, 2);

  expect(told.map(({ text }) => text)).toEqual(['New order: Alice Archer, €2.50.']);
});
