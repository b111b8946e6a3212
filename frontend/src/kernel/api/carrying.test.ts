import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOOKING_ID, booking } from '../../testing/bookings.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import { outcomeOf } from './outcome.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;
const START = `POST /api/bookings/${BOOKING_ID}/start`;
const INVALID = { type: 'https://readback.dev/problems/invalid-session-token' };

let service: TestService;
beforeEach(() => {
  localStorage.clear();
  service = new TestService();
  service.tokens.belongTo('alice');
});
afterEach(() => service.tokens.close());

function token(value: string) {
  return json(booking(), { 'Session-Token': value });
}

function read() {
  const params = { path: { bookingId: BOOKING_ID } };
  return outcomeOf(service.api.GET('/api/bookings/{bookingId}', { params }));
}

function start() {
  const params = { path: { bookingId: BOOKING_ID }, header: { 'Idempotency-Key': '"k"' } };
  const body = { sellerId: 'bob' };
  return outcomeOf(service.api.POST('/api/bookings/{bookingId}/start', { params, body }));
}

const carried = () => service.sent.map(({ headers }) => headers.get('Session-Token'));

test('every_request_carries_the_token_of_the_answer_before', async () => {
  service.on(START, token('a')).on(GET, token('b'));
  await start();
  await read();
  await start();
  expect(carried()).toEqual([null, 'a', 'b']);
});

test('an_answer_without_a_token_leaves_those_that_were_sent', async () => {
  service.on(GET, token('a'), json(booking()), json(booking()));
  for (let n = 0; n < 3; n++) await read();
  expect(carried()).toEqual([null, 'a', 'a']);
});

test('answers_to_requests_under_way_together_are_both_carried_by_the_next', async () => {
  const late = held(token('late'));
  service.on(GET, late.answer, token('read')).on(START, token('started'));
  const reading = read();
  await start();
  late.release();
  await reading;
  await read();
  expect(carried()).toEqual([null, null, 'started, late']);
});

test('tokens_that_are_not_taken_are_forgotten_and_the_request_goes_out_once_more', async () => {
  service.on(START, token('a'), problem(400, 'Not yours', INVALID), token('b'));
  await start();
  const outcome = await start();
  expect(outcome.kind).toBe('answered');
  expect(carried()).toEqual([null, 'a', null]);
  expect(await service.sent[2]?.json()).toEqual({ sellerId: 'bob' });
  expect(service.sent[2]?.headers.get('Idempotency-Key')).toBe('"k"');
  expect(service.tokens.carried()).toEqual(['b']);
  expect(service.tokenRefusals).toBe(1);
});

test('a_service_that_takes_no_token_at_all_is_not_asked_for_ever', async () => {
  service.on(START, token('a'), problem(400, 'Not yours', INVALID));
  await start();
  const outcome = await start();
  expect(outcome).toMatchObject({ kind: 'refused', problem: { status: 400 } });
  expect(service.sent).toHaveLength(3);
});

test.each([
  ['another problem', problem(400, 'Malformed')],
  ['no problem at all', () => new Response('<html>', { status: 400 })],
])('%s_is_no_reason_to_forget', async (_, answer) => {
  service.on(GET, token('a'), answer);
  await read();
  await read();
  expect(service.sent).toHaveLength(2);
  expect(service.tokens.carried()).toEqual(['a']);
});

test('a_request_that_is_tried_again_carries_the_same_tokens', async () => {
  service.on(GET, token('a'), brokenConnection, token('b'));
  await read();
  await read();
  expect(carried()).toEqual([null, 'a', 'a']);
});
