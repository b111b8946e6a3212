import { expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import './ui-copy.js';

async function copy() {
  const element = await mount(document.createElement('ui-copy'), new TestService().api, {
    text: '0f8fad5b',
    label: 'Copy number',
  });
  const spoken = recorded(element, 'announcement');
  find<HTMLElement>(element, 'wa-button').click();
  return { element, spoken };
}

test('what_was_copied_is_said', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { element, spoken } = await copy();
  await vi.waitUntil(() => shownText(element).includes('Copied'));
  expect(write).toHaveBeenCalledWith('0f8fad5b');
  expect(spoken.map(({ text }) => text)).toEqual(['Copied.']);
});

test('that_nothing_may_be_copied_stays_beside_the_button', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No'));
  const { element } = await copy();
  await vi.waitUntil(() => findAll(element, '[role="alert"]').length === 1);
  expect(shownText(element)).toContain('not allowed here');
  expect(shownText(element)).not.toContain('Copied');
});
