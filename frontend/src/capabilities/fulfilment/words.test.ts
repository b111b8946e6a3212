import { expect, test } from 'vitest';
import { confirmed, dispatched, fulfilment, partly } from './samples.js';
import { buyersWords, newsIn, sellersWords } from './words.js';

test('the_sellers_turn_ends_when_everything_is_on_its_way', () => {
  const tone = (state: Parameters<typeof sellersWords>[1]) => sellersWords(confirmed(), state).tone;
  expect([undefined, fulfilment(), partly()].map(tone)).toEqual(['warning', 'warning', 'warning']);
  expect(tone(dispatched())).toBe('neutral');
  expect(tone(dispatched({ status: 'received' }))).toBe('success');
});

test('the_buyers_turn_begins_when_they_may_confirm_the_receipt', () => {
  const words = (state: Parameters<typeof buyersWords>[1]) => buyersWords(confirmed(), state);
  expect(words(undefined).next).toBe('Bob Brackets has not started to ship.');
  expect(words(fulfilment()).next).toContain('Bob Brackets');
  expect(words(partly()).label).toBe('Partly shipped');
  expect(words(dispatched())).toMatchObject({ label: 'Needs your confirmation', tone: 'warning' });
  expect(words(dispatched({ actions: [] })).label).toBe('Shipped');
  expect(words(dispatched({ status: 'received' })).label).toBe('Received');
});

test('the_news_in_a_state_is_what_the_one_before_did_not_have', () => {
  const problems = [{ description: 'Bent', reportedAt: '2026-11-25T12:00:00Z' }];
  expect(newsIn(undefined, fulfilment())).toBe('Shipping has started.');
  expect(newsIn(fulfilment(), partly())).toBe('Parcel 1 is on its way.');
  expect(newsIn(partly(), partly({ problems }))).toBe('A problem was reported.');
  expect(newsIn(dispatched(), dispatched({ status: 'received' }))).toBe(
    'The receipt was confirmed.',
  );
});
