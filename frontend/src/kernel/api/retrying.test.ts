import { expect, test } from 'vitest';
import { retrying } from './retrying.js';

const noPause = () => Promise.resolve();

function command(): Request {
  return new Request('/api/x', {
    method: 'POST',
    headers: { 'Idempotency-Key': '"k"' },
    body: '{"quantity":2}',
  });
}

/** Fails in the given ways first, then answers 200; records what it was sent. */
function service(...failures: (Error | number)[]) {
  const sent: { key: string | null; body: string }[] = [];
  const send = retrying(async (request) => {
    sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.text() });
    const failure = failures.shift();
    if (failure instanceof Error) throw failure;
    return new Response('', { status: failure ?? 200 });
  }, noPause);
  return { send, sent };
}

test('a_broken_connection_is_tried_again_with_the_same_key_and_body', async () => {
  const { send, sent } = service(new TypeError('network'));
  expect((await send(command())).status).toBe(200);
  expect(sent).toEqual([
    { key: '"k"', body: '{"quantity":2}' },
    { key: '"k"', body: '{"quantity":2}' },
  ]);
});

test('a_service_that_is_away_for_a_moment_is_tried_again', async () => {
  const { send, sent } = service(503, 503);
  expect((await send(command())).status).toBe(200);
  expect(sent).toHaveLength(3);
});

test('after_three_attempts_the_failure_is_told', async () => {
  const { send, sent } = service(new TypeError(), new TypeError(), new TypeError());
  await expect(send(command())).rejects.toThrow(TypeError);
  expect(sent).toHaveLength(3);
});

test('a_refusal_is_an_answer_and_not_tried_again', async () => {
  const { send, sent } = service(409);
  expect((await send(command())).status).toBe(409);
  expect(sent).toHaveLength(1);
});

test('an_aborted_request_is_not_tried_again', async () => {
  const { send, sent } = service(new DOMException('gone', 'AbortError'));
  await expect(send(command())).rejects.toThrow('gone');
  expect(sent).toHaveLength(1);
});
