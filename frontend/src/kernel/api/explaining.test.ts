import { expect, test, vi } from 'vitest';
import { explaining, isThere } from './explaining.js';
import { type Problem, problemOf } from './problem.js';

const REQUEST = new Request('https://readback.example/api/me');
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const there = () => Promise.resolve(true);
const away = () => Promise.resolve(false);

async function problemIn(response: Response): Promise<Problem> {
  return problemOf(await response.json(), response);
}

test('an_origin_that_is_not_allowed_is_told_apart_from_a_broken_network', async () => {
  const response = await explaining(broken, there)(REQUEST);
  expect(response.status).toBe(403);
  const { title, detail } = await problemIn(response);
  expect(title).toBe('This page may not use Readback');
  expect(detail).toContain(location.origin);
});

test('a_service_that_is_away_is_away', async () => {
  await expect(explaining(broken, away)(REQUEST)).rejects.toThrow(TypeError);
});

test('an_origin_that_got_an_answer_before_is_allowed', async () => {
  const send = vi.fn().mockResolvedValueOnce(new Response('it')).mockImplementation(broken);
  const explained = explaining(send, there);
  expect(await (await explained(REQUEST)).text()).toBe('it');
  await expect(explained(REQUEST)).rejects.toThrow(TypeError);
});

test('what_is_no_broken_network_is_none', async () => {
  const aborting = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
  await expect(explaining(aborting, there)(REQUEST)).rejects.toThrow('Aborted');
});

test('a_service_is_there_when_anything_answers_even_if_nobody_may_read_it', async () => {
  expect(await isThere(location.origin)).toBe(true);
  expect(await isThere('http://127.0.0.1:1')).toBe(false);
});
