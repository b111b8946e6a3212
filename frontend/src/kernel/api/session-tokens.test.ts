import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionTokens } from './session-tokens.js';

const opened: SessionTokens[] = [];

beforeEach(() => [sessionStorage, localStorage].forEach((storage) => storage.clear()));
afterEach(() => opened.splice(0).forEach((tokens) => tokens.close()));

/** One tab's tokens; with a storage of its own it knows only what it is told. */
function tab(personId: string, storage = localStorage): SessionTokens {
  const tokens = new SessionTokens(storage);
  opened.push(tokens);
  tokens.belongTo(personId);
  return tokens;
}

test('an_answers_token_takes_the_place_of_those_that_its_request_carried', () => {
  const tokens = tab('alice');
  tokens.replace([], 'a');
  tokens.replace(tokens.carried(), 'b');
  expect(tokens.carried()).toEqual(['b']);
});

test('requests_that_are_under_way_together_keep_each_others_tokens', () => {
  const tokens = tab('alice');
  tokens.replace([], 'a');
  const both = tokens.carried();
  tokens.replace(both, 'b');
  tokens.replace(both, 'c');
  expect(tokens.carried()).toEqual(['b', 'c']);

  tokens.replace(tokens.carried(), 'd');
  expect(tokens.carried()).toEqual(['d']);
});

test('more_tokens_than_a_request_carries_go_with_the_next_ones_and_none_is_dropped', () => {
  const tokens = tab('alice');
  for (let n = 1; n <= 10; n++) tokens.replace([], `t${n}`);
  const first = tokens.carried();
  expect(first).toEqual(['t3', 't4', 't5', 't6', 't7', 't8', 't9', 't10']);

  tokens.replace(first, 'merged');
  expect(tokens.carried()).toEqual(['t1', 't2', 'merged']);
});

test('the_same_token_again_stays', () => {
  const tokens = tab('alice');
  tokens.replace([], 'a');
  tokens.replace(['a'], 'a');
  expect(tokens.carried()).toEqual(['a']);
});

test('a_reload_keeps_the_tokens', () => {
  tab('alice').replace([], 'a');
  opened.splice(0).forEach((tokens) => tokens.close());
  expect(tab('alice').carried()).toEqual(['a']);
});

test('a_new_tab_holds_at_once_what_the_others_hold', () => {
  tab('alice').replace([], 'a');
  expect(tab('alice').carried()).toEqual(['a']);
});

test('another_persons_tokens_are_forgotten_for_good', () => {
  tab('alice').replace([], 'a');
  expect(tab('bob').carried()).toEqual([]);
  tab('bob').replace([], 'b');
  expect(tab('alice').carried()).toEqual([]);
});

test('before_anybody_is_known_nothing_is_kept', () => {
  const tokens = new SessionTokens();
  tokens.replace([], 'a');
  expect(tokens.carried()).toEqual([]);
});

test.each(['{', '7', 'null', '{"personId":"alice"}', '{"personId":"alice","tokens":"a"}'])(
  'damaged_storage_is_no_token: %s',
  (damaged) => {
    localStorage.setItem('readback-session-tokens', damaged);
    expect(tab('alice').carried()).toEqual([]);
  },
);

test('the_tabs_of_one_person_share_what_they_learn', async () => {
  const here = tab('alice');
  const there = tab('alice', sessionStorage);
  const others = tab('bob', sessionStorage);

  here.replace([], 'a');
  await vi.waitUntil(() => there.carried().includes('a'));
  there.replace(['a'], 'b');
  await vi.waitUntil(() => here.carried().includes('b'));

  expect(here.carried()).toEqual(['b']);
  expect(others.carried()).toEqual([]);
});

test('a_tab_that_is_opened_later_asks_the_others_what_they_hold', async () => {
  tab('alice').replace([], 'a');
  const later = tab('alice', sessionStorage);
  await vi.waitUntil(() => later.carried().includes('a'));
});

test('a_closed_tab_hears_nothing_more', async () => {
  const closed = tab('alice', sessionStorage);
  closed.close();
  const [here, there] = [tab('alice'), tab('alice', sessionStorage)];
  here.replace([], 'a');
  await vi.waitUntil(() => there.carried().includes('a'));
  expect(closed.carried()).toEqual([]);
});

const full = Object.assign(Object.create(localStorage), {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('Full', 'QuotaExceededError');
  },
}) as Storage;

test('a_full_storage_costs_no_token', () => {
  const tokens = tab('alice', full);
  tokens.replace([], 'a');
  expect(tokens.carried()).toEqual(['a']);
});

test('where_the_browser_keeps_the_storage_from_the_page_tokens_last_as_long_as_the_page', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  const tokens = new SessionTokens();
  opened.push(tokens);
  tokens.belongTo('alice');
  tokens.replace([], 'a');
  tokens.close();
  tokens.belongTo('alice');
  expect(tokens.carried()).toEqual(['a']);
});
