import { expect, test, vi } from 'vitest';
import { LastingStore } from '../../testing/outboxes.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import type { Failure } from '../api/outcome.js';
import type { Command } from './command.js';
import { FallingBackStore } from './falling-back-store.js';
import { Outbox } from './outbox.js';
import type { Mend } from './round.js';

const BROKEN = [brokenConnection, brokenConnection, brokenConnection];

interface Page {
  readonly personId?: string;
  readonly name?: string;
  readonly identify?: () => Promise<Failure | undefined>;
  readonly identified?: boolean;
  readonly mend?: Mend;
}

/** A page that somebody opens in a browser with this store. */
function openPage(service: TestService, store: LastingStore, page: Page = {}) {
  const outbox = new Outbox({
    api: service.api,
    identify: page.identify ?? (() => Promise.resolve(undefined)),
    store: new FallingBackStore(() => Promise.resolve(store)),
    name: page.name ?? crypto.randomUUID(),
    ...(page.mend && { mend: page.mend }),
  });
  const answers: unknown[] = [];
  outbox.follow({ changed: () => undefined, answered: (_, value) => answers.push(value) });
  const opened = outbox.belongTo(page.personId ?? 'alice', page.identified ?? true);
  return { outbox, answers, opened };
}

function command(name: string, more: Partial<Command> = {}): Command {
  return { kind: name, subject: 'things/1', path: `/api/${name}`, text: `Do ${name}`, ...more };
}

const names = (service: TestService) => service.sent.map(({ url }) => url.split('/').at(-1));
const keys = (service: TestService) =>
  service.sent.map(({ headers }) => headers.get('Idempotency-Key'));
const online = () => window.dispatchEvent(new Event('online'));

async function isHeld(outbox: Outbox): Promise<void> {
  await vi.waitUntil(() => outbox.held !== undefined, { timeout: 3_000 });
}

test('commands_go_out_in_the_order_in_which_they_were_given_each_under_a_key_of_its_own', async () => {
  const first = held(json({ done: 1 }));
  const service = new TestService().on('POST /api/a', first.answer).on('POST /api/b', json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  outbox.give(command('a', { body: { n: 1 }, version: 7 }));
  outbox.give(command('b'));
  await vi.waitUntil(() => service.sent.length === 1);
  expect(outbox.waiting.map(({ kind }) => kind)).toEqual(['a', 'b']);

  first.release();
  await vi.waitUntil(() => answers.length === 2);

  expect(names(service)).toEqual(['a', 'b']);
  expect(service.sent[0]?.headers.get('If-Match')).toBe('"7"');
  expect(await service.sent[0]?.json()).toEqual({ n: 1 });
  expect(service.sent[1]?.headers.get('If-Match')).toBeNull();
  expect(new Set(keys(service)).size).toBe(2);
  expect(answers[0]).toEqual({ done: 1 });
  expect(outbox.waiting).toHaveLength(0);
});

test('a_command_shows_as_waiting_at_once_and_is_kept_before_it_leaves', async () => {
  const store = new LastingStore();
  const service = new TestService();
  service.on('POST /api/a', async () => {
    expect(await store.all('alice')).toHaveLength(1);
    return Response.json({});
  });
  const { outbox, answers } = openPage(service, store);
  outbox.give(command('a'));
  expect(outbox.waiting).toHaveLength(1);
  await vi.waitUntil(() => answers.length === 1);
  await vi.waitUntil(async () => (await store.all('alice')).length === 0);
});

test('without_an_answer_nothing_else_goes_out_and_the_network_sends_all_under_the_same_keys', async () => {
  const service = new TestService()
    .on('POST /api/a', ...BROKEN, json({}))
    .on('POST /api/b', json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  outbox.give(command('a'), command('b'));
  await isHeld(outbox);
  expect(outbox.held).toEqual({ kind: 'unreachable' });
  expect(outbox.isCatchingUp).toBe(true);
  expect(names(service)).toEqual(['a', 'a', 'a']);

  online();
  await vi.waitUntil(() => answers.length === 2);

  expect(names(service)).toEqual(['a', 'a', 'a', 'a', 'b']);
  expect(new Set(keys(service).slice(0, 4)).size).toBe(1);
  await vi.waitUntil(() => !outbox.isCatchingUp);
  expect(outbox.held).toBeUndefined();
});

test('what_a_closed_page_left_the_next_one_of_the_same_person_sends_in_order_with_the_same_keys', async () => {
  const store = new LastingStore();
  const away = new TestService().on('POST /api/a', brokenConnection);
  const before = openPage(away, store);
  before.outbox.give(command('a'), command('b', { detail: { n: 2 } }));
  await isHeld(before.outbox);
  const given = before.outbox.waiting.map(({ id }) => id);
  before.outbox.close();

  const service = new TestService().on('POST /api/a', json({})).on('POST /api/b', json({}));
  const { outbox, opened, answers } = openPage(service, store);
  await opened;
  expect(outbox.waiting.map(({ id }) => id)).toEqual(given);
  expect(outbox.waiting[1]?.detail).toEqual({ n: 2 });
  expect(outbox.isCatchingUp).toBe(true);
  await vi.waitUntil(() => answers.length === 2);

  expect(keys(service)).toEqual(given.map((id) => `"${id}"`));
});

test('another_person_neither_sees_nor_sends_them', async () => {
  const store = new LastingStore();
  const alice = openPage(new TestService().on('POST /api/a', brokenConnection), store);
  alice.outbox.give(command('a'));
  await isHeld(alice.outbox);
  alice.outbox.close();

  const service = new TestService().on('POST /api/b', json({}));
  const bob = openPage(service, store, { personId: 'bob' });
  await bob.opened;
  expect(bob.outbox.waiting).toHaveLength(0);
  bob.outbox.give(command('b'));
  await vi.waitUntil(() => bob.answers.length === 1);
  expect(names(service)).toEqual(['b']);
});

test('of_several_tabs_one_sends_and_all_learn_the_answer', async () => {
  const store = new LastingStore();
  const name = crypto.randomUUID();
  const answer = held(json({ done: true }));
  const service = new TestService().on('POST /api/a', answer.answer);
  const giver = openPage(service, store, { name });
  const other = openPage(service, store, { name });
  await Promise.all([giver.opened, other.opened]);

  giver.outbox.give(command('a'));
  await vi.waitUntil(() => other.outbox.waiting.length === 1);
  other.outbox.wake();
  answer.release();
  await vi.waitUntil(() => giver.answers.length === 1 && other.answers.length === 1);

  expect(service.sent).toHaveLength(1);
  expect(other.answers).toEqual([{ done: true }]);
  expect(other.outbox.waiting).toHaveLength(0);
});

test('a_tab_goes_on_where_another_one_was_closed', async () => {
  const store = new LastingStore();
  const name = crypto.randomUUID();
  const never = held(json({}));
  const closing = openPage(new TestService().on('POST /api/a', never.answer), store, { name });
  closing.outbox.give(command('a'));
  await vi.waitUntil(async () => (await store.all('alice')).length === 1);

  const service = new TestService().on('POST /api/a', json({}));
  const other = openPage(service, store, { name });
  await other.opened;
  expect(service.sent).toHaveLength(0);
  closing.outbox.close();
  await vi.waitUntil(() => other.answers.length === 1);
});

test('a_refused_command_is_kept_until_the_person_has_read_it_and_those_behind_it_go_on', async () => {
  const store = new LastingStore();
  const service = new TestService()
    .on('POST /api/a', problem(409, 'Too many'))
    .on('POST /api/b', json({}));
  const before = openPage(service, store);
  before.outbox.give(command('a'), command('b'));
  await vi.waitUntil(() => before.answers.length === 1);
  before.outbox.close();

  const { outbox, opened } = openPage(service, store);
  await opened;
  const [refused] = outbox.untold;
  expect(refused).toMatchObject({ text: 'Do a', refusal: { title: 'Too many' } });
  expect(outbox.waiting).toHaveLength(0);
  if (refused) await outbox.forget(refused);
  expect(outbox.refused).toHaveLength(0);
  expect(await store.all('alice')).toHaveLength(0);
  expect(names(service)).toEqual(['a', 'b']);
});

test('what_needs_a_refused_beginning_is_refused_with_it_and_nothing_else', async () => {
  const service = new TestService()
    .on('POST /api/a', problem(409, 'No'))
    .on('POST /api/c', json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  const elsewhere = command('c', { subject: 'things/2' });
  outbox.give(command('a', { begins: true }), command('b'), elsewhere);
  await vi.waitUntil(() => answers.length === 1);
  expect(names(service)).toEqual(['a', 'c']);
  expect(outbox.refused.map(({ kind }) => kind)).toEqual(['a', 'b']);
  expect(outbox.refused[1]?.refusal?.detail).toContain('Do a');
});

test.each([500, 503, 429, 408])('a_%d_settles_nothing', async (status) => {
  const away = problem(status, 'Not now');
  const service = new TestService().on('POST /api/a', away, away, away, json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  outbox.give(command('a'));
  await isHeld(outbox);
  expect(outbox.waiting).toHaveLength(1);
  expect(outbox.refused).toHaveLength(0);
  await vi.waitUntil(() => {
    online();
    return answers.length === 1;
  }, 5_000);
  expect(new Set(keys(service)).size).toBe(1);
});

test('the_page_of_a_network_that_wants_a_login_is_no_answer', async () => {
  const portal = () => new Response('<h1>Pay for this network</h1>');
  const service = new TestService().on('POST /api/a', portal, json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  outbox.give(command('a'));
  await isHeld(outbox);
  online();
  await vi.waitUntil(() => answers.length === 1);
});

test.each([401, 499])('after_a_%d_all_waits_until_the_same_person_is_signed_in', async (status) => {
  let signedIn = false;
  const identify = () => Promise.resolve(signedIn ? undefined : ({ kind: 'signed-out' } as const));
  const service = new TestService().on('POST /api/a', problem(status, 'Who?'), json({}));
  const { outbox, answers } = openPage(service, new LastingStore(), { identify });
  outbox.give(command('a'));
  await isHeld(outbox);
  expect(outbox.held).toEqual({ kind: 'signed-out' });

  outbox.wake();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(service.sent).toHaveLength(1);

  signedIn = true;
  outbox.wake();
  await vi.waitUntil(() => answers.length === 1);
  expect(new Set(keys(service)).size).toBe(1);
});

test.each([403, 404])('a_%d_is_not_believed_when_somebody_else_has_signed_in', async (status) => {
  const service = new TestService().on('POST /api/a', problem(status, 'Not yours'));
  const identify = () => Promise.resolve({ kind: 'signed-out' } as const);
  const { outbox } = openPage(service, new LastingStore(), { identify });
  outbox.give(command('a'));
  await isHeld(outbox);
  expect(outbox.waiting).toHaveLength(1);
  expect(outbox.refused).toHaveLength(0);
});

test('nothing_is_sent_before_it_is_known_who_is_signed_in', async () => {
  const identify = () => Promise.resolve({ kind: 'unreachable' } as const);
  const service = new TestService();
  const { outbox } = openPage(service, new LastingStore(), { identify, identified: false });
  outbox.give(command('a'));
  await isHeld(outbox);
  expect(service.sent).toHaveLength(0);
});

test('a_refused_command_can_be_sent_otherwise_or_turn_out_to_be_done', async () => {
  const conflict = problem(412, 'Changed');
  const service = new TestService()
    .on('POST /api/a', conflict, json({ version: 9 }))
    .on('POST /api/b', conflict);
  const mend: Mend = (refused) =>
    Promise.resolve(
      refused.kind === 'a'
        ? { kind: 'again', command: { ...refused, version: 8 } }
        : { kind: 'answered', value: 'done already' },
    );
  const { outbox, answers } = openPage(service, new LastingStore(), { mend });
  outbox.give(command('a', { version: 7 }), command('b', { version: 7 }));
  await vi.waitUntil(() => answers.length === 2);
  const versions = service.sent.map(({ headers }) => headers.get('If-Match'));
  expect(versions).toEqual(['"7"', '"8"', '"7"']);
  expect(answers).toEqual([{ version: 9 }, 'done already']);
  expect(outbox.refused).toHaveLength(0);
});

test('a_mending_that_cannot_be_done_now_leaves_the_command_waiting', async () => {
  const service = new TestService().on('POST /api/a', problem(412, 'Changed'));
  const mend = () => Promise.resolve({ kind: 'unreachable' } as const);
  const { outbox } = openPage(service, new LastingStore(), { mend });
  outbox.give(command('a'));
  await isHeld(outbox);
  expect(outbox.waiting).toHaveLength(1);
});

test('a_waiting_command_that_is_not_wanted_any_more_is_not_sent', async () => {
  const service = new TestService()
    .on('POST /api/a', ...BROKEN, json({}))
    .on('POST /api/b', json({}));
  const { outbox, answers } = openPage(service, new LastingStore());
  outbox.give(command('a'), command('b'));
  await isHeld(outbox);
  const [, unwanted] = outbox.waiting;
  if (unwanted) await outbox.forget(unwanted);
  online();
  await vi.waitUntil(() => answers.length === 1);
  await vi.waitUntil(() => !outbox.isCatchingUp);
  expect(names(service)).not.toContain('b');
});
