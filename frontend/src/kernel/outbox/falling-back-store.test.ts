import { expect, test } from 'vitest';
import { LastingStore } from '../../testing/outboxes.js';
import type { KeptCommand } from './command.js';
import { FallingBackStore } from './falling-back-store.js';

function kept(id: string, more: Partial<KeptCommand> = {}): KeptCommand {
  const texts = { givenAt: 'now', kind: 'a', subject: 's', path: '/', text: 'Do a' };
  return { id, personId: 'alice', ...texts, ...more };
}

const idsOf = async (store: FallingBackStore) => (await store.all('alice')).map(({ id }) => id);
const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

test('as_long_as_the_lasting_store_works_nothing_can_be_lost', async () => {
  const lasting = new LastingStore();
  const store = new FallingBackStore(() => Promise.resolve(lasting));
  await store.add([kept('a')]);
  expect(store.isLosable).toBe(false);
  expect(await lasting.all('alice')).toHaveLength(1);
});

test('without_a_database_commands_are_kept_in_memory_and_that_is_said', async () => {
  let attempts = 0;
  const store = new FallingBackStore(() => {
    attempts++;
    return Promise.reject(new Error('private window'));
  });
  await store.add([kept('a')]);
  await store.add([kept('b')]);
  await store.replace(kept('a', { version: 2 }));
  await store.remove('b');
  expect(await store.all('alice')).toEqual([kept('a', { version: 2 })]);
  expect(store.isLosable).toBe(true);
  expect(attempts).toBe(1);
});

test('what_does_not_fit_any_more_stays_behind_what_did', async () => {
  const lasting = new LastingStore();
  const store = new FallingBackStore(() => Promise.resolve(lasting));
  await store.add([kept('a')]);
  const { add } = lasting;
  lasting.add = full;
  await store.add([kept('b')]);
  lasting.add = add.bind(lasting);
  await store.add([kept('c')]);
  expect(await idsOf(store)).toEqual(['a', 'b', 'c']);
  expect(await lasting.all('alice')).toHaveLength(1);
  expect(store.isLosable).toBe(true);

  await store.remove('b');
  await store.remove('c');
  expect(store.isLosable).toBe(false);
  await store.add([kept('d')]);
  expect(await lasting.all('alice')).toHaveLength(2);
});

test('a_connection_that_was_taken_away_is_opened_again', async () => {
  const lasting = new LastingStore();
  const lost = new LastingStore();
  lost.closed = true;
  lost.all = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
  const stores = [lost, lasting];
  await lasting.add([kept('a')]);
  const store = new FallingBackStore(() => Promise.resolve(stores.shift() ?? lasting));
  expect(await idsOf(store)).toEqual(['a']);
});

test('what_was_read_is_not_lost_with_the_database', async () => {
  const lasting = new LastingStore();
  await lasting.add([kept('a')]);
  const opens = [() => Promise.resolve(lasting)];
  const store = new FallingBackStore(() => opens.shift()?.() ?? Promise.reject(new Error('gone')));
  expect(await idsOf(store)).toEqual(['a']);

  lasting.closed = true;
  lasting.all = () => Promise.reject(new DOMException('closed', 'InvalidStateError'));
  expect(await idsOf(store)).toEqual(['a']);
  expect(await idsOf(store)).toEqual(['a']);
  expect(store.isLosable).toBe(true);
});

test('what_the_database_could_not_take_note_of_is_as_it_was_said_all_the_same', async () => {
  const lasting = new LastingStore();
  const store = new FallingBackStore(() => Promise.resolve(lasting));
  await store.add([kept('a'), kept('b')]);
  lasting.remove = full;
  lasting.replace = full;
  await store.remove('a');
  await store.replace(kept('b', { version: 4 }));
  expect(await store.all('alice')).toEqual([kept('b', { version: 4 })]);
});
