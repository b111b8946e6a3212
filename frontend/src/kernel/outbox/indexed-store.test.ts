import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptCommand } from './command.js';
import { IndexedStore } from './indexed-store.js';

let name: string;
const opened: IndexedStore[] = [];

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await deleteDB(name);
});

async function open(version = 1): Promise<IndexedStore> {
  const store = await IndexedStore.open({ name, version, patienceMs: 200 });
  opened.push(store);
  return store;
}

function kept(id: string, more: Partial<KeptCommand> = {}): KeptCommand {
  return {
    id,
    personId: 'alice',
    givenAt: '2026-11-24T10:00:00Z',
    kind: 'a',
    subject: 'things/1',
    path: '/api/a',
    text: 'Do a',
    ...more,
  };
}

const idsOf = async (store: IndexedStore, personId = 'alice') =>
  (await store.all(personId)).map(({ id }) => id);

test('what_was_kept_is_there_in_order_when_the_database_is_opened_again', async () => {
  const before = await open();
  await before.add([kept('c'), kept('a')]);
  await before.add([kept('b', { detail: { quantity: 2 }, version: 3 })]);
  before.close();
  const store = await open();
  expect(await idsOf(store)).toEqual(['c', 'a', 'b']);
  expect((await store.all('alice'))[2]).toMatchObject({ detail: { quantity: 2 }, version: 3 });
});

test('everybody_has_only_their_own', async () => {
  const store = await open();
  await store.add([kept('a'), kept('b', { personId: 'bob' })]);
  expect(await idsOf(store, 'bob')).toEqual(['b']);
  expect(await idsOf(store, 'carol')).toEqual([]);
});

test('a_replaced_command_keeps_its_place', async () => {
  const store = await open();
  await store.add([kept('a'), kept('b')]);
  await store.replace(kept('a', { version: 9 }));
  await store.replace(kept('gone'));
  expect(await store.all('alice')).toEqual([kept('a', { version: 9 }), kept('b')]);
});

test('a_removed_command_is_gone_and_can_be_removed_again', async () => {
  const store = await open();
  await store.add([kept('a'), kept('b')]);
  await store.remove('a');
  await store.remove('a');
  expect(await idsOf(store)).toEqual(['b']);
});

test('a_damaged_entry_is_told_as_not_sent_once_and_the_others_are_kept', async () => {
  const store = await open();
  await store.add([kept('a')]);
  const damaged = { ...kept('x'), path: 7 } as unknown as KeptCommand;
  await store.add([damaged, kept('b')]);

  const [first, told, last] = await store.all('alice');
  expect([first?.id, last?.id]).toEqual(['a', 'b']);
  expect(told?.refusal?.detail).toContain('damaged');
  expect((await store.all('alice'))[1]?.id).toBe(told?.id);
});

test('a_newer_release_is_not_kept_waiting_by_an_open_page', async () => {
  const store = await open();
  const newer = await openDB(name, 2);
  expect(store.closed).toBe(true);
  newer.close();
});

test('a_page_that_does_not_let_go_is_not_waited_for_forever', async () => {
  const stubborn = await openDB(name, 1);
  await expect(open(2)).rejects.toThrow('in time');
  stubborn.close();
  // The late connection is given back, so that the database can be deleted.
  await vi.waitUntil(async () => (await indexedDB.databases()).some((db) => db.version === 2));
});

test('an_older_release_cannot_open_what_a_newer_one_has_changed', async () => {
  (await openDB(name, 2)).close();
  await expect(open(1)).rejects.toThrow();
});
