import { expect, test } from 'vitest';
import { newest } from './newest.js';
import { fulfilment } from './samples.js';

test('an_older_or_equal_version_never_replaces_what_is_shown', () => {
  const shown = fulfilment({ version: 3 });
  expect(newest(shown, fulfilment({ version: 2 }))).toBe(shown);
  expect(newest(shown, fulfilment({ version: 3 }))).toBe(shown);
});

test('a_newer_version_and_another_fulfilment_do', () => {
  const shown = fulfilment({ version: 3 });
  expect(newest(shown, fulfilment({ version: 4 })).version).toBe(4);
  expect(newest(shown, fulfilment({ bookingId: 'other', version: 1 })).version).toBe(1);
  expect(newest(undefined, shown)).toBe(shown);
});
