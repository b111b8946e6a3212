import { expect, test } from 'vitest';
import { TestService, brokenConnection, json, problem } from '../../testing/service.js';
import { outcomeOf } from './outcome.js';

const ME = { id: 'alice', name: 'Alice', roles: ['buyer'] };

async function asking(...answers: Parameters<TestService['on']>[1][]) {
  const service = new TestService().on('GET /api/me', ...answers);
  return { outcome: await outcomeOf(service.api.GET('/api/me')), service };
}

test('an_answer_carries_its_value', async () => {
  const { outcome, service } = await asking(json(ME));
  expect(outcome).toMatchObject({ kind: 'answered', value: ME });
  expect(service.sent[0]?.headers.get('X-Requested-With')).toBe('JavaScript');
});

test('a_problem_is_a_refusal_in_its_own_words', async () => {
  const { outcome } = await asking(problem(409, 'Already closed', { reason: 'closed' }));
  expect(outcome).toMatchObject({
    kind: 'refused',
    problem: { title: 'Already closed', status: 409, reason: 'closed' },
  });
});

test('an_error_without_a_problem_still_says_its_status', async () => {
  const { outcome } = await asking(() => new Response('<html>', { status: 500 }));
  expect(outcome).toMatchObject({ kind: 'refused', problem: { status: 500 } });
});

test.each([401, 499])('a_%d_means_signed_out_and_the_shell_is_told', async (status) => {
  const { outcome, service } = await asking(problem(status, 'No session'));
  expect(outcome).toEqual({ kind: 'signed-out' });
  expect(service.signOuts).toBe(1);
});

test('a_304_says_that_nothing_changed', async () => {
  const { outcome } = await asking(() => new Response(null, { status: 304 }));
  expect(outcome).toMatchObject({ kind: 'unchanged', response: { status: 304 } });
});

test('a_broken_connection_is_unreachable', async () => {
  const { outcome } = await asking(brokenConnection);
  expect(outcome).toEqual({ kind: 'unreachable' });
});
