import { expect, test } from 'vitest';
import { IdempotencyKey } from './idempotency.js';

test('the_key_is_a_quoted_uuid', () => {
  expect(new IdempotencyKey().for()).toMatch(/^"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"$/);
});

test('the_same_input_keeps_its_key', () => {
  const key = new IdempotencyKey();
  expect(key.for({ reason: 'late' })).toBe(key.for({ reason: 'late' }));
});

test('other_input_is_another_command_with_a_key_of_its_own', () => {
  const key = new IdempotencyKey();
  expect(key.for({ reason: 'late' })).not.toBe(key.for({ reason: 'too late' }));
});

test('an_accepted_command_frees_its_key', () => {
  const key = new IdempotencyKey();
  const first = key.for();
  key.renew();
  expect(key.for()).not.toBe(first);
});
