import { expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, held, json, problem } from '../../testing/service.js';
import type { Preferences } from './contract.js';
import './decision-mail.js';

const GET = 'GET /api/preferences';
const REQUEST = 'POST /api/preferences/request-decision-mail';
const STOP = 'POST /api/preferences/stop-decision-mail';

const OFF: Preferences = { version: 2, decisionMail: false, actions: ['request-decision-mail'] };
const ON: Preferences = {
  version: 3,
  decisionMail: true,
  address: 'alice@example.com',
  actions: ['stop-decision-mail'],
};

async function shown(service: TestService) {
  const element = await mount(document.createElement('decision-mail'), service.api);
  await vi.waitUntil(() => findAll(element, '[role="switch"]').length === 1);
  return element;
}

const control = (element: Element) => find<HTMLButtonElement>(element, '[role="switch"]');
const isOn = (element: Element) => control(element).getAttribute('aria-checked') === 'true';

test('the_state_is_said_in_words_with_the_address', async () => {
  const element = await shown(new TestService().on(GET, json(ON)));
  expect(isOn(element)).toBe(true);
  expect(shownText(element)).toContain(
    'You get a mail at alice@example.com when the seller decides',
  );
});

test('a_wish_shows_before_the_answer_and_is_spoken_after_it', async () => {
  const request = held(json(ON));
  const service = new TestService().on(GET, json(OFF)).on(REQUEST, request.answer);
  const element = await shown(service);
  const spoken = recorded(element, 'announcement');
  expect(isOn(element)).toBe(false);

  control(element).click();
  await element.updateComplete;
  expect(isOn(element)).toBe(true);
  expect(shownText(element)).toContain('Saving…');
  control(element).click();

  request.release();
  await vi.waitUntil(() => spoken.length === 1);
  expect(spoken[0]?.text).toContain('alice@example.com');
  expect(service.requests(REQUEST)).toHaveLength(1);
});

test('the_mails_can_be_stopped', async () => {
  const service = new TestService().on(GET, json(ON)).on(STOP, json({ ...OFF, version: 4 }));
  const element = await shown(service);
  control(element).click();
  await vi.waitUntil(() => shownText(element).includes('No mail is sent'));
  expect(isOn(element)).toBe(false);
});

test('without_an_address_the_switch_goes_back_and_says_what_is_missing', async () => {
  const refusal = problem(409, 'Rejected', { reason: 'no-address' });
  const element = await shown(new TestService().on(GET, json(OFF)).on(REQUEST, refusal));
  control(element).click();
  await vi.waitUntil(() => shownText(element).includes('There is no address to write to'));
  expect(isOn(element)).toBe(false);
  expect(shownText(element)).not.toContain('Rejected');
});

test('any_other_refusal_is_said_in_the_words_of_the_service', async () => {
  const service = new TestService().on(GET, json(OFF)).on(REQUEST, problem(403, 'Not for you'));
  const element = await shown(service);
  control(element).click();
  await vi.waitUntil(() => shownText(element).includes('Not for you in detail'));
  expect(isOn(element)).toBe(false);
});

test('a_wish_that_cannot_be_sent_waits_and_goes_out_under_the_same_key', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService().on(GET, json(OFF)).on(REQUEST, ...broken, json(ON));
  const element = await shown(service);
  control(element).click();
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
  expect(isOn(element)).toBe(true);
  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => shownText(element).includes('alice@example.com'));
  const keys = service.requests(REQUEST).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test('each_turn_of_the_switch_is_a_command_of_its_own', async () => {
  const service = new TestService()
    .on(GET, json(OFF))
    .on(REQUEST, json(ON), json({ ...ON, version: 5 }))
    .on(STOP, json({ ...OFF, version: 4 }));
  const element = await shown(service);
  for (const on of [true, false, true]) {
    control(element).click();
    await vi.waitUntil(() => isOn(element) === on && !shownText(element).includes('Saving'));
  }
  const keys = service.requests(REQUEST).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(2);
});

test('only_what_the_actions_allow_can_be_done', async () => {
  const element = await shown(new TestService().on(GET, json({ ...OFF, actions: [] })));
  expect(control(element).disabled).toBe(true);
  expect(shownText(element)).toContain('No mail can be sent');
});

test('a_service_that_is_away_can_be_asked_again', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService().on(GET, ...broken, json(OFF));
  const element = await mount(document.createElement('decision-mail'), service.api);
  await vi.waitUntil(() => findAll(element, 'ui-failure').length === 1, { timeout: 3_000 });
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await vi.waitUntil(() => findAll(element, '[role="switch"]').length === 1);
});
