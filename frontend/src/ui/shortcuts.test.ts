import { LitElement, html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, mount } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import { Shortcuts, areShortcutsOn, turnShortcuts } from './shortcuts.js';

class PageWithKeys extends LitElement {
  readonly pressed: string[] = [];

  constructor() {
    super();
    new Shortcuts(this, {
      '/': () => this.pressed.push('/'),
      '?': () => this.pressed.push('?'),
    });
  }

  override render() {
    return html`
      <button>Press</button><input /><textarea></textarea
      ><select></select>
      <p contenteditable="true"></p>
      <dialog><button class="answer">Yes</button></dialog>
    `;
  }
}
customElements.define('page-with-keys', PageWithKeys);

async function page(): Promise<PageWithKeys> {
  return mount(new PageWithKeys(), new TestService().api);
}

afterEach(() => turnShortcuts(true));

test('a_single_key_acts_wherever_the_focus_is', async () => {
  const element = await page();
  await userEvent.keyboard('/');
  find<HTMLElement>(element, 'button').focus();
  await userEvent.keyboard('?');
  expect(element.pressed).toEqual(['/', '?']);
});

test.each(['input', 'textarea', 'select', '[contenteditable]'])(
  'in_%s_a_key_is_what_somebody_types',
  async (field) => {
    const element = await page();
    find<HTMLElement>(element, field).focus();
    await userEvent.keyboard('/?');
    expect(element.pressed).toEqual([]);
  },
);

test.each(['Control', 'Alt', 'Meta'])('with_%s_it_belongs_to_the_browser', async (modifier) => {
  const element = await page();
  await userEvent.keyboard(`{${modifier}>}/{/${modifier}}`);
  expect(element.pressed).toEqual([]);
});

test('a_question_over_the_page_is_answered_first', async () => {
  const element = await page();
  find<HTMLDialogElement>(element, 'dialog').showModal();
  find<HTMLElement>(element, '.answer').focus();
  await userEvent.keyboard('/');
  expect(element.pressed).toEqual([]);
});

test('switched_off_they_do_nothing_in_this_browser_until_they_are_switched_on', async () => {
  const element = await page();
  turnShortcuts(false);
  expect(localStorage.getItem('readback-shortcuts')).toBe('off');
  await userEvent.keyboard('/');
  expect(element.pressed).toEqual([]);
  turnShortcuts(true);
  await userEvent.keyboard('/');
  expect(element.pressed).toEqual(['/']);
});

test('where_the_browser_keeps_nothing_the_switch_lasts_as_long_as_the_page', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  expect(areShortcutsOn()).toBe(true);
  turnShortcuts(false);
  expect(areShortcutsOn()).toBe(false);
});

test('an_element_that_is_gone_has_no_keys_any_more', async () => {
  const element = await page();
  element.remove();
  await userEvent.keyboard('/');
  expect(element.pressed).toEqual([]);
});

function refuse(): never {
  throw new DOMException('Storage is switched off', 'SecurityError');
}
