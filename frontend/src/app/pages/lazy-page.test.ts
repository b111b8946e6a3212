import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { find, findAll, mount, shownText } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
import './lazy-page.js';
import './message-page.js';

const view = () => html`<message-page heading="Here it is">So it is.</message-page>`;

async function lazy(load: () => Promise<unknown>) {
  return mount(document.createElement('lazy-page'), new TestService().api, { load, view });
}

test('a_page_is_shown_when_its_code_has_come_and_takes_the_focus_then', async () => {
  let arrive: () => void = () => undefined;
  const element = await lazy(() => new Promise<void>((resolve) => (arrive = resolve)));
  expect(findAll(element, 'message-page')).toHaveLength(0);
  expect(find(element, '[role="status"]').getAttribute('aria-label')).toBe('Loading');

  const focused = element.focusHeading();
  arrive();
  await focused;

  expect(find(element, 'message-page').shadowRoot?.activeElement?.textContent).toBe('Here it is');
});

test('a_page_whose_code_does_not_come_can_be_loaded_again', async () => {
  const element = await lazy(() => Promise.reject(new TypeError('Failed to fetch')));
  await vi.waitUntil(() => shownText(element).includes('This page could not be loaded'));
  await element.focusHeading();
  expect(element.shadowRoot?.activeElement?.localName).toBe('h1');
  expect(find(element, 'a').getAttribute('target')).toBe('_self');
});
