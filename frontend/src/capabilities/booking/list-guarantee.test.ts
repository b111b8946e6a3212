import { expect, test } from 'vitest';
import { guaranteeOf, guaranteeWords } from './list-guarantee.js';

function said(headers: Record<string, string>, newerRows = 0): string {
  return guaranteeWords(guaranteeOf(new Response('', { headers })), newerRows);
}

test('a_list_of_this_very_session_says_so_and_how_far_the_index_is_behind', () => {
  expect(said({ Consistency: 'session', 'Index-Lag': '0.241' })).toBe(
    'Up to date with everything you did. Index 0.2 seconds behind.',
  );
});

test('an_index_that_is_hardly_behind_is_not_worth_a_word', () => {
  expect(said({ Consistency: 'session', 'Index-Lag': '0.049' })).toBe(
    'Up to date with everything you did.',
  );
});

test('rows_that_are_newer_than_the_index_are_counted', () => {
  expect(said({ Consistency: 'session' }, 2)).toContain('2 rows newer than the index');
  expect(said({ Consistency: 'session' }, 1)).toContain('1 row newer than the index');
});

test('a_list_that_may_miss_own_changes_says_so_plainly', () => {
  expect(said({ Consistency: 'partial' })).toContain('some of it may still be missing');
});

test.each([{}, { Consistency: 'eventual' }, { Consistency: 'whatever', 'Index-Lag': 'soon' }])(
  'what_is_not_said_is_not_promised: %o',
  (headers) => {
    expect(said(headers)).toBe('What happened in the last moments may still be missing.');
  },
);

test('an_answer_that_nothing_changed_keeps_what_was_said_and_tells_the_lag_of_now', () => {
  const before = { consistency: 'session', lagSeconds: 3 } as const;
  const unchanged = new Response(null, { status: 304, headers: { 'Index-Lag': '0' } });
  expect(guaranteeOf(new Response(null, { status: 304 }), before)).toEqual(before);
  expect(guaranteeOf(unchanged, before)).toEqual({ consistency: 'session', lagSeconds: 0 });
});
