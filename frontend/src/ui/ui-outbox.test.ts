import { expect, test } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../testing/mount.js';
import { TestService, problem } from '../testing/service.js';
import type { KeptCommand } from '../kernel/outbox/command.js';
import type { UiOutbox } from './ui-outbox.js';
import './ui-outbox.js';

const UNREACHABLE = { kind: 'unreachable' } as const;

function kept(id: string, more: Partial<KeptCommand> = {}): KeptCommand {
  const texts = { kind: 'a', subject: 's/1', path: '/', text: `Do ${id}` };
  return { id, personId: 'alice', givenAt: '2026-11-24T10:00:00Z', ...texts, ...more };
}

async function banner(properties: Partial<UiOutbox>): Promise<UiOutbox> {
  return mount(document.createElement('ui-outbox'), new TestService().api, properties);
}

test('with_nothing_to_tell_there_is_nothing', async () => {
  const element = await banner({ waiting: [kept('a')] });
  expect(findAll(element, 'ui-notice')).toHaveLength(0);
});

test('without_a_network_it_says_what_will_become_of_changes', async () => {
  const element = await banner({ offline: true });
  expect(shownText(element)).toContain('You are offline');
  expect(shownText(element)).toContain('is sent when you are back');
});

test.each([
  [{ offline: true, held: UNREACHABLE }, 'You are offline', 'will be sent when you are back'],
  [{ held: UNREACHABLE }, 'can’t be reached', 'will be sent when Readback is back'],
  [{ held: { kind: 'signed-out' as const } }, 'Sign in again', 'when you have signed in'],
])('%j_is_said_in_words_with_how_many_wait', async (state, reason, promise) => {
  const element = await banner({ ...state, waiting: [kept('a'), kept('b'), kept('c')] });
  expect(shownText(element)).toContain(reason);
  expect(shownText(element)).toContain('3 changes wait');
  expect(shownText(element)).toContain(promise);
  expect(shownText(element)).toContain('Do b');
  expect(shownText(element)).not.toContain('lost');

  element.waiting = [kept('a')];
  await element.updateComplete;
  expect(shownText(element)).toContain('1 change waits');
});

test('what_the_service_says_while_it_takes_nothing_is_said_in_its_words', async () => {
  const answer = await problem(500, 'Something broke')(new Request(location.href));
  const body = (await answer.json()) as {
    type: string;
    title: string;
    status: number;
    detail: string;
  };
  const element = await banner({ held: { kind: 'refused', problem: body }, waiting: [kept('a')] });
  expect(shownText(element)).toContain('Something broke');
});

test('a_browser_that_cannot_keep_them_is_said', async () => {
  const element = await banner({ held: UNREACHABLE, waiting: [kept('a')], losable: true });
  expect(shownText(element)).toContain('leave this page open, or they are lost');
});

test('each_turn_is_announced_once', async () => {
  const element = await banner({});
  const spoken = recorded(element, 'announcement');
  element.waiting = [kept('a'), kept('b')];
  element.held = UNREACHABLE;
  element.catchingUp = true;
  await element.updateComplete;
  element.waiting = [kept('a'), kept('b'), kept('c')];
  await element.updateComplete;
  element.held = undefined;
  await element.updateComplete;
  expect(shownText(element)).toContain('3 changes are on their way');
  element.waiting = [];
  element.catchingUp = false;
  await element.updateComplete;
  expect(spoken.map(({ text }) => text.split('.')[0])).toEqual([
    'Readback can’t be reached',
    'Sending…',
    'Everything is sent',
  ]);
});

test('a_refusal_says_what_was_refused_and_why_until_it_is_read', async () => {
  const refusal = { type: 'x', title: 'Too late', status: 409, detail: 'It is decided.' };
  const refused = kept('a', { refusal, seenAt: '/bookings/1' });
  const element = await banner({ refused: [refused] });
  const forgotten = recorded(element, 'commands-forgotten');
  expect(shownText(element)).toContain('Not done: Do a');
  expect(shownText(element)).toContain('Too late. It is decided.');
  expect(find(element, 'a').getAttribute('href')).toBe('/bookings/1');
  find<HTMLElement>(element, 'wa-button').click();
  expect(forgotten[0]?.commands).toEqual([refused]);
});

test('what_waits_can_be_taken_back_after_a_question_with_all_that_needs_it', async () => {
  const waiting = [kept('a', { begins: true }), kept('b'), kept('c', { subject: 's/2' })];
  const element = await banner({ held: UNREACHABLE, waiting });
  const forgotten = recorded(element, 'commands-forgotten');
  find<HTMLElement>(element, 'li wa-button').click();
  await element.updateComplete;
  expect(forgotten).toHaveLength(0);
  find(element, 'ui-confirm').dispatchEvent(new Event('dismissed'));
  expect(forgotten).toHaveLength(0);

  find<HTMLElement>(element, 'li wa-button').click();
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
  expect(forgotten[0]?.commands.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a_change_made_offline_waits_from_the_first_moment', async () => {
  const element = await banner({ offline: true });
  const spoken = recorded(element, 'announcement');
  element.waiting = [kept('a')];
  await element.updateComplete;
  expect(shownText(element)).toContain('1 change waits');
  expect(spoken).toHaveLength(1);
});
