import { expect, test } from 'vitest';
import { type BearerToken, bearing } from './bearing.js';

async function sentWith(token: BearerToken | undefined) {
  const sent: Request[] = [];
  const send = bearing(
    () => token,
    (request) => {
      sent.push(request);
      return Promise.resolve(new Response('it'));
    },
  );
  const response = await send(new Request('https://readback.example/api/me'));
  return {
    status: response.status,
    bearers: sent.map(({ headers }) => headers.get('Authorization')),
  };
}

test.each<[string, BearerToken]>([
  ['as_it_is', 'secret'],
  ['from_a_promise', Promise.resolve('secret')],
  ['from_a_function', () => 'secret'],
  ['from_a_function_that_takes_its_time', () => Promise.resolve('secret')],
])('a_token_goes_with_the_request: %s', async (_, token) => {
  expect(await sentWith(token)).toEqual({ status: 200, bearers: ['Bearer secret'] });
});

test.each<[string, BearerToken | undefined]>([
  ['none_is_given', undefined],
  ['it_is_empty', ''],
  ['whoever_gives_it_says_no', () => Promise.reject(new Error('Signed out'))],
])('without_a_token_nobody_is_signed_in_and_nothing_is_sent: %s', async (_, token) => {
  expect(await sentWith(token)).toEqual({ status: 401, bearers: [] });
});

test('a_function_is_asked_for_each_request', async () => {
  const tokens = ['first', 'second'];
  const giving = () => tokens.shift() ?? '';
  expect((await sentWith(giving)).bearers).toEqual(['Bearer first']);
  expect((await sentWith(giving)).bearers).toEqual(['Bearer second']);
});

test('a_token_that_is_out_of_reach_is_a_broken_network', async () => {
  const outOfReach = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(sentWith(outOfReach)).rejects.toThrow(TypeError);
});
