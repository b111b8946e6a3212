import { expect, test, vi } from 'vitest';
import { BOOKING_ID } from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, json, problem } from '../../testing/service.js';
import './fulfilment-status.js';
import { confirmed, dispatched, found, lookAgain, partly } from './samples.js';

const GET = 'GET /api/fulfilments';
const RECEIPT = `POST /api/fulfilments/${BOOKING_ID}/confirm-receipt`;
const REPORT = `POST /api/fulfilments/${BOOKING_ID}/report-problem`;
const RECEIVED = dispatched({
  version: 4,
  status: 'received',
  receivedAt: '2026-11-26T10:00:00Z',
  actions: ['report-problem'],
});

async function shown(service: TestService) {
  const element = document.createElement('fulfilment-status');
  await mount(element, service.api, { booking: confirmed() });
  await vi.waitUntil(() => findAll(element, 'wa-skeleton').length === 0);
  return element;
}

async function ask(element: HTMLElement, name: 'receipt' | 'problem'): Promise<HTMLElement> {
  const [receipt, problem] = findAll<HTMLElement>(element, '.choices > wa-button');
  (name === 'receipt' ? receipt : problem)?.click();
  await vi.waitUntil(() => findAll(element, 'ui-confirm[open]').length === 1);
  return find<HTMLElement>(element, 'ui-confirm[open]');
}

async function report(element: HTMLElement, description: string): Promise<void> {
  const question = await ask(element, 'problem');
  find<HTMLTextAreaElement>(element, 'textarea').value = description;
  question.dispatchEvent(new Event('confirmed'));
}

test('before_anything_is_shipped_the_buyer_reads_that', async () => {
  const element = await shown(new TestService().on(GET, found()));
  expect(shownText(element)).toContain('Bob Brackets has not started to ship.');
  expect(findAll(element, 'wa-button')).toHaveLength(0);
});

test('what_the_seller_ships_arrives_with_its_tracking_code', async () => {
  const service = new TestService().on(GET, found(), found(partly()));
  const element = await shown(service);
  const spoken = recorded(element, 'announcement');
  lookAgain();
  await vi.waitUntil(() => shownText(element).includes('Parcel 1 with PostNL'));
  expect(shownText(element)).toContain('3SABC123');
  expect(shownText(element)).toContain('4 × Bolt');
  expect(findAll(element, 'ui-copy')).toHaveLength(1);
  expect(spoken).toHaveLength(1);
});

test('the_latest_comes_first', async () => {
  const problems = [{ description: 'Two are bent', reportedAt: '2026-11-25T09:30:00Z' }];
  const service = new TestService().on(GET, found({ ...RECEIVED, problems }));
  const element = await shown(service);
  const entries = findAll(element, 'ol > li').map(shownText);
  expect(entries.map((text) => text.trim().slice(0, 18))).toEqual([
    'Alice Archer confi',
    'Parcel 2 with Post',
    'Alice Archer repor',
    'Parcel 1 with Post',
    'Bob Brackets start',
  ]);
});

test('the_receipt_is_asked_about_before_it_is_sent_and_is_read_back', async () => {
  const service = new TestService().on(GET, found(dispatched())).on(RECEIPT, json(RECEIVED));
  const element = await shown(service);
  const changes = recorded(element, 'fulfilment-changed');

  const question = await ask(element, 'receipt');
  expect(shownText(question)).toContain('all 2 parcels');
  expect(service.requests(RECEIPT)).toHaveLength(0);
  question.dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => changes.length === 1);

  expect(changes[0]?.cause).toBe('received');
  await vi.waitUntil(() => shownText(find(element, '.badge')).includes('Received'));
  expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);
  expect(findAll(element, '.choices > wa-button')).toHaveLength(1);
  await vi.waitUntil(() => element.shadowRoot?.activeElement?.id === 'heading');
});

test('no_keeps_everything_as_it_is', async () => {
  const service = new TestService().on(GET, found(dispatched()));
  const element = await shown(service);
  (await ask(element, 'receipt')).dispatchEvent(new Event('dismissed'));
  await vi.waitUntil(() => findAll(element, 'ui-confirm[open]').length === 0);
  expect(service.requests(RECEIPT)).toHaveLength(0);
});

test('a_problem_without_a_description_is_not_sent', async () => {
  const service = new TestService().on(GET, found(dispatched()));
  const element = await shown(service);
  await report(element, '  ');
  await vi.waitUntil(() => shownText(element).includes('Say what is wrong'));
  expect(service.requests(REPORT)).toHaveLength(0);
});

test('a_problem_is_reported_as_it_was_written_and_read_back', async () => {
  const problems = [{ description: 'Two are bent', reportedAt: '2026-11-26T10:00:00Z' }];
  const service = new TestService()
    .on(GET, found(dispatched()))
    .on(REPORT, json(dispatched({ version: 4, problems })));
  const element = await shown(service);
  const spoken = recorded(element, 'announcement');
  await report(element, ' Two are bent ');
  await vi.waitUntil(() => findAll(element, 'blockquote').length === 1);

  expect(await service.requests(REPORT)[0]?.json()).toEqual({ description: 'Two are bent' });
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('');
  expect(spoken.map(({ text }) => text)).toEqual(['A problem was reported.']);
});

test('a_report_that_cannot_be_sent_waits_and_goes_out_under_the_same_key', async () => {
  const broken = [brokenConnection, brokenConnection, brokenConnection];
  const service = new TestService()
    .on(GET, found(dispatched()))
    .on(REPORT, ...broken, json(dispatched({ version: 4 })));
  const element = await shown(service);
  await report(element, 'Two are bent');
  await vi.waitUntil(() => shownText(element).includes('Not sent yet'), { timeout: 3_000 });
  expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);

  window.dispatchEvent(new Event('online'));
  await vi.waitUntil(() => service.requests(REPORT).length === 4);
  const keys = service.requests(REPORT).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test('a_receipt_that_another_tab_confirmed_shows_as_it_stands', async () => {
  const service = new TestService()
    .on(GET, found(dispatched()), found(RECEIVED))
    .on(RECEIPT, problem(409, 'Received already'));
  const element = await shown(service);
  (await ask(element, 'receipt')).dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => shownText(element).includes('Something else happened first'));
  expect(findAll(element, 'ui-confirm[open]')).toHaveLength(0);
  expect(shownText(find(element, '.badge'))).toContain('Received');
});

test('an_overtaken_report_is_not_lost', async () => {
  const service = new TestService()
    .on(GET, found(dispatched()), found(RECEIVED))
    .on(REPORT, problem(409, 'Something changed'));
  const element = await shown(service);
  await report(element, 'Two are bent');
  await vi.waitUntil(() => shownText(element).includes('Something else happened first'));
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Two are bent');
});

test('a_question_asked_again_forgets_the_failure_of_the_last_time', async () => {
  const service = new TestService()
    .on(GET, found(dispatched()))
    .on(RECEIPT, problem(403, 'Not for you'));
  const element = await shown(service);
  const question = await ask(element, 'receipt');
  question.dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => shownText(element).includes('Not for you'));
  question.dispatchEvent(new Event('dismissed'));
  await vi.waitUntil(() => findAll(element, 'ui-confirm[open]').length === 0);
  await ask(element, 'receipt');
  expect(shownText(element)).not.toContain('Not for you');
});
