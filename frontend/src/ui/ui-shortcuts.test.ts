import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, mount, recorded, shownText } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import { areShortcutsOn, turnShortcuts } from './shortcuts.js';
import './ui-shortcuts.js';

afterEach(() => turnShortcuts(true));

async function list() {
  const element = document.createElement('ui-shortcuts');
  const shortcuts = [{ keys: ['J', 'K'], does: 'Up and down' }];
  await mount(element, new TestService().api, { shortcuts, open: true });
  const dialog = find<HTMLDialogElement>(element, 'dialog');
  await vi.waitUntil(() => dialog.open);
  return element;
}

test('it_says_what_each_key_does', async () => {
  expect(shownText(await list())).toMatch(/J\s+K\s+Up and down/);
});

test('the_switch_turns_single_keys_off_and_says_so', async () => {
  const element = await list();
  const control = find<HTMLInputElement>(element, 'input');
  expect(control.checked).toBe(true);
  control.click();
  await element.updateComplete;
  expect(areShortcutsOn()).toBe(false);
  expect(shownText(element)).toContain('They are off');
  control.click();
  expect(areShortcutsOn()).toBe(true);
});

test('opened_again_it_shows_what_was_switched_elsewhere', async () => {
  const element = await list();
  element.open = false;
  await vi.waitUntil(() => !find<HTMLDialogElement>(element, 'dialog').open);
  turnShortcuts(false);
  element.open = true;
  await vi.waitUntil(() => !find<HTMLInputElement>(element, 'input').checked);
});

test('escape_leaves_closing_to_the_owner', async () => {
  const element = await list();
  const dismissals = recorded(element, 'dismissed');
  await userEvent.keyboard('{Escape}');
  await vi.waitUntil(() => dismissals.length === 1);
});
