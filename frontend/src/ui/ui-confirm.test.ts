import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, mount, recorded } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import './ui-confirm.js';

async function question() {
  const element = document.createElement('ui-confirm');
  await mount(element, new TestService().api, { heading: 'Sure?', open: true });
  const dialog = find<HTMLDialogElement>(element, 'dialog');
  await vi.waitUntil(() => dialog.open);
  return { element, dialog };
}

test('escape_says_no_and_leaves_closing_to_the_owner', async () => {
  const { element, dialog } = await question();
  const dismissals = recorded(element, 'dismissed');
  await userEvent.keyboard('{Escape}');
  await vi.waitUntil(() => dismissals.length === 1);
  expect(dialog.open).toBe(true);

  element.open = false;
  await vi.waitUntil(() => !dialog.open);
});

test('a_question_in_progress_is_not_dismissed', async () => {
  const { element } = await question();
  const dismissals = recorded(element, 'dismissed');
  element.busy = true;
  await element.updateComplete;
  await userEvent.keyboard('{Escape}');
  expect(dismissals).toHaveLength(0);
});
