import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from './outcome.js';
import { Polled } from './polled.js';

const AWAY: Outcome<string> = { kind: 'unreachable' };
const SIGNED_OUT: Outcome<string> = { kind: 'signed-out' };
const UNCHANGED: Outcome<string> = {
  kind: 'unchanged',
  response: new Response(null, { status: 304 }),
};

class PollingElement extends LitElement {}
customElements.define('polling-element', PollingElement);

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

function answered(value: string, etag?: string): Outcome<string> {
  const headers = etag === undefined ? {} : { ETag: etag };
  return { kind: 'answered', value, response: new Response('', { headers }) };
}

function refused(status: number): Outcome<string> {
  const problem = { type: 'about:blank', title: 'No', detail: 'No', status };
  return { kind: 'refused', problem };
}

type Answer = Outcome<string> | Promise<Outcome<string>>;

/** A resource that answers in the order given; the last answer stays. */
function polling(...answers: Answer[]) {
  const asked: (string | undefined)[] = [];
  const arrived: string[] = [];
  const confirmed: Response[] = [];
  const element = new PollingElement();
  const polled = new Polled<string>(element, {
    read: (etag) => {
      asked.push(etag);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return Promise.resolve(answer ?? AWAY);
    },
    arrived: (value) => arrived.push(value),
    confirmed: (response) => confirmed.push(response),
  });
  document.body.append(element);
  polled.start();
  const answer = (...next: Answer[]) => void answers.splice(0, answers.length, ...next);
  return { polled, asked, arrived, confirmed, element, answer };
}

function pass(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

function look(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('it_asks_with_the_last_entity_tag_and_keeps_what_was_read_when_nothing_changed', async () => {
  const { asked, arrived, confirmed } = polling(answered('first', '"one"'), UNCHANGED);
  await pass(4_000);
  expect(asked).toEqual([undefined, '"one"', '"one"']);
  expect(arrived).toEqual(['first']);
  expect(confirmed).toHaveLength(2);
});

test('what_changed_arrives_and_its_tag_is_the_next_one', async () => {
  const changed = answered('second', '"two"');
  const { asked, arrived } = polling(answered('first', '"one"'), changed, UNCHANGED);
  await pass(4_000);
  expect(arrived).toEqual(['first', 'second']);
  expect(asked[2]).toBe('"two"');
});

test('a_hidden_page_asks_nothing_and_one_that_is_looked_at_again_asks_at_once', async () => {
  const { asked } = polling(answered('first'), UNCHANGED);
  await pass(0);
  look('hidden');
  await pass(60_000);
  expect(asked).toHaveLength(1);

  look('visible');
  await pass(0);
  expect(asked).toHaveLength(2);
});

test('in_calm_times_it_asks_less_often_and_an_active_person_makes_it_quick_again', async () => {
  const { asked } = polling(answered('first'), UNCHANGED);
  await pass(120_000);
  const calm = asked.length;
  await pass(60_000);
  expect(asked.length - calm).toBe(4);

  window.dispatchEvent(new Event('pointerdown'));
  await pass(4_000);
  expect(asked.length - calm).toBe(4 + 3);
});

test('news_makes_it_quick_again', async () => {
  const { asked, arrived, answer } = polling(answered('first'), UNCHANGED);
  await pass(120_000);
  answer(answered('news'), UNCHANGED);
  await pass(15_000);
  expect(arrived).toContain('news');

  const before = asked.length;
  await pass(4_000);
  expect(asked.length - before).toBe(2);
});

test('a_failure_leaves_what_was_read_and_some_in_a_row_make_it_doubtful', async () => {
  const { polled, arrived, answer } = polling(answered('first'), AWAY);
  await pass(2_000);
  expect(polled.failure).toEqual(AWAY);
  expect(polled.doubtful).toBe(false);

  await pass(4_000);
  expect(polled.doubtful).toBe(true);
  expect(arrived).toEqual(['first']);

  answer(UNCHANGED);
  await pass(8_000);
  expect(polled.failure).toBeUndefined();
  expect(polled.doubtful).toBe(false);
});

test('a_service_that_is_away_is_asked_less_and_less_often_whatever_the_person_does', async () => {
  const { asked } = polling(AWAY);
  await pass(120_000);
  const before = asked.length;
  for (let n = 0; n < 60; n++) {
    window.dispatchEvent(new Event('keydown'));
    await pass(1_000);
  }
  expect(asked.length - before).toBe(2);
});

test.each([refused(403), SIGNED_OUT])('what_will_stay_so_is_not_asked_again: %o', async (final) => {
  const { polled, asked, answer } = polling(final);
  await pass(60_000);
  expect(asked).toHaveLength(1);
  expect(polled.doubtful).toBe(true);

  answer(answered('first'));
  polled.ask();
  await pass(0);
  expect(polled.doubtful).toBe(false);
});

test.each([429, 500])('a_%d_may_pass_and_is_asked_about_again', async (status) => {
  const { arrived } = polling(refused(status), answered('first'));
  await pass(4_000);
  expect(arrived).toEqual(['first']);
});

test('what_could_not_be_asked_is_asked_at_once_when_the_network_is_back', async () => {
  const { asked, arrived, answer } = polling(AWAY);
  await pass(0);
  await pass(2_000 * 2 + 4_000);
  const before = asked.length;
  answer(answered('back'));
  window.dispatchEvent(new Event('online'));
  await pass(0);
  expect(asked).toHaveLength(before + 1);
  expect(arrived).toEqual(['back']);
});

test('a_late_answer_about_what_was_asked_for_before_does_not_arrive', async () => {
  let release: (late: Outcome<string>) => void = () => undefined;
  const late = new Promise<Outcome<string>>((resolve) => (release = resolve));
  const { polled, arrived, asked } = polling(late, answered('other'));
  await pass(0);
  polled.start();
  await pass(0);
  release(answered('late', '"late"'));
  await pass(2_000);
  expect(arrived).toEqual(['other', 'other']);
  expect(asked[2]).toBeUndefined();
});

test('it_rests_while_its_element_is_gone', async () => {
  const { asked, element } = polling(answered('first'), UNCHANGED);
  await pass(0);
  element.remove();
  look('visible');
  await pass(60_000);
  expect(asked).toHaveLength(1);

  document.body.append(element);
  await pass(0);
  expect(asked).toHaveLength(2);
});

test('nothing_is_asked_before_it_starts', async () => {
  const read = vi.fn(() => Promise.resolve(AWAY));
  const element = new PollingElement();
  new Polled<string>(element, { read, arrived: () => undefined });
  document.body.append(element);
  look('visible');
  window.dispatchEvent(new Event('keydown'));
  await pass(60_000);
  expect(read).not.toHaveBeenCalled();
});

test('what_is_held_already_is_asked_about_only_when_it_may_have_changed', async () => {
  const { polled, asked } = polling(answered('first'), UNCHANGED);
  polled.start('later');
  await pass(1_999);
  expect(asked).toHaveLength(0);
  await pass(1);
  expect(asked).toHaveLength(1);
});

test('after_its_end_nothing_is_asked', async () => {
  const { polled, asked } = polling(refused(403));
  await pass(0);
  polled.stop();
  look('visible');
  await pass(60_000);
  expect(asked).toHaveLength(1);
  expect(polled.failure).toBeUndefined();
});
