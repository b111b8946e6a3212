import { expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../../../testing/mount.js';
import { TestService, brokenConnection, json, visitor } from '../../../testing/service.js';
import './following-switch.js';

const VISITOR = 'GET /api/visitor';
const GET = 'GET /api/operations/following';
const PUT = 'PUT /api/operations/following';

async function shown(service: TestService) {
  const element = await mount(document.createElement('following-switch'), service.api);
  await vi.waitUntil(() => service.requests(VISITOR).length > 0);
  return element;
}

function mode(element: HTMLElement): string | undefined {
  return findAll<HTMLInputElement>(element, 'input').find(({ checked }) => checked)?.value;
}

test('a_service_that_has_no_switch_shows_none', async () => {
  const element = await shown(new TestService().on(VISITOR, visitor()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(findAll(element, 'input')).toHaveLength(0);
  expect(shownText(element).trim()).toBe('');
});

test('it_shows_how_it_is_set_and_sets_it_anew', async () => {
  const service = new TestService()
    .on(VISITOR, visitor(undefined, true))
    .on(GET, json({ mode: 'running' }))
    .on(PUT, json({ mode: 'delayed', delay: 'PT3S' }));
  const element = await shown(service);
  await vi.waitUntil(() => mode(element) === 'running');
  const set = recorded(element, 'following-set');

  find<HTMLElement>(element, '[value="delayed"]').click();
  await vi.waitUntil(() => set.length === 1);

  expect(await service.requests(PUT)[0]?.json()).toEqual({ mode: 'delayed', delay: 'PT3S' });
  expect(mode(element)).toBe('delayed');
});

test('what_could_not_be_set_goes_back_and_is_said', async () => {
  const service = new TestService()
    .on(VISITOR, visitor(undefined, true))
    .on(GET, json({ mode: 'running' }))
    .on(PUT, brokenConnection, brokenConnection, brokenConnection, brokenConnection);
  const element = await shown(service);
  await vi.waitUntil(() => mode(element) === 'running');
  find<HTMLElement>(element, '[value="paused"]').click();
  await vi.waitUntil(() => findAll(element, 'ui-failure').length === 1, { timeout: 5_000 });
  expect(mode(element)).toBe('running');
});
