import { LitElement } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { KeptInput } from './kept-input.js';

class TypingForm extends LitElement {}
customElements.define('typing-form', TypingForm);

beforeEach(() => localStorage.clear());

function form(personId: string | undefined, about = 'reject/1', storage?: Storage) {
  const host = new TypingForm();
  document.body.append(host);
  const owner = { personId: () => personId, form: () => about };
  const input = storage
    ? new KeptInput<string>(host, owner, storage)
    : new KeptInput<string>(host, owner);
  return { host, input };
}

function warns(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  return !window.dispatchEvent(leaving);
}

test('what_was_typed_is_there_again_after_a_reload_and_leaving_needs_no_warning', () => {
  form('alice').input.keep('Sold out');
  expect(form('alice').input.read()).toBe('Sold out');
  expect(warns()).toBe(false);
});

test('it_is_kept_for_one_person_and_one_form', () => {
  form('alice').input.keep('Sold out');
  expect(form('bob').input.read()).toBeUndefined();
  expect(form('alice', 'reject/2').input.read()).toBeUndefined();
});

test('once_sent_it_is_forgotten', () => {
  const { input } = form('alice');
  input.keep('Sold out');
  input.forget();
  expect(input.read()).toBeUndefined();
});

test('after_a_month_it_is_forgotten', () => {
  const at = Date.now() - 31 * 86_400_000;
  localStorage.setItem('readback-input/alice/reject/1', JSON.stringify({ at, input: 'Old' }));
  expect(form('alice').input.read()).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test('what_is_damaged_counts_as_nothing', () => {
  localStorage.setItem('readback-input/alice/reject/1', '{');
  expect(form('alice').input.read()).toBeUndefined();
});

test('leaving_warns_while_the_browser_could_not_keep_it', () => {
  const fullStorage = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage;
  const { host, input } = form('alice', 'reject/1', fullStorage);
  expect(warns()).toBe(false);
  input.keep('Sold out');
  expect(warns()).toBe(true);
  input.forget();
  expect(warns()).toBe(false);
  input.keep('Sold out');
  host.remove();
  expect(warns()).toBe(false);
});

test('what_belongs_to_nobody_is_kept_for_nobody', () => {
  const { input } = form(undefined);
  input.keep('Sold out');
  expect(input.read()).toBeUndefined();
  expect(localStorage.length).toBe(0);
  expect(warns()).toBe(true);
});
