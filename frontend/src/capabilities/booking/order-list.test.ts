import { expect, test, vi } from 'vitest';
import { ALICE, BOOKING_ID, booking, summaries, summary } from '../../testing/bookings.js';
import {
  BOOKINGS,
  SALES,
  buyersList,
  holding,
  lookAgain,
  page,
  parameter,
  rows,
  sellersList,
  showsRows,
} from '../../testing/lists.js';
import { find, findAll, mount, shownText } from '../../testing/mount.js';
import { TestService, brokenConnection, held, problem } from '../../testing/service.js';

test('a_row_says_with_whom_how_much_how_it_stands_and_leads_to_the_booking', async () => {
  const element = await buyersList(new TestService().on(BOOKINGS, page([summary()])));
  await showsRows(element, 1);
  const text = shownText(element);
  expect(text).toContain('Bob Brackets');
  expect(text).toContain('1 product');
  expect(text).toContain('€2.50');
  expect(text).toContain('Placed');
  expect(find(element, 'li a').getAttribute('href')).toBe(`/bookings/${BOOKING_ID}`);
});

test('what_became_of_a_confirmed_order_is_said_by_those_who_know', async () => {
  const service = new TestService().on(BOOKINGS, page(summaries(2, { status: 'confirmed' })));
  const element = await buyersList(service);
  await showsRows(element, 2);
  const [known, other] = rows(element) as [HTMLElement, HTMLElement];

  const further = { label: 'Needs your confirmation', tone: 'warning', turn: true } as const;
  element.further = (bookingId) => (bookingId === known.dataset['booking'] ? further : undefined);
  await element.updateComplete;

  expect(rows(element).map((row) => row.className)).toEqual(['turn', 'waits']);
  expect(shownText(known)).toContain('Needs your confirmation');
  expect(shownText(known)).toContain('Your turn');
  expect(shownText(other)).toContain('Confirmed');
});

test('what_waits_for_the_seller_stands_out_in_their_inbox', async () => {
  const service = new TestService().on(
    SALES,
    page([summary(), ...summaries(1, { status: 'confirmed' })]),
  );
  const element = await sellersList(service);
  await showsRows(element, 2);
  expect(rows(element).map((row) => row.className)).toEqual(['turn', 'waits']);
  expect(shownText(element)).toContain('Needs your decision');
  expect(shownText(element)).toContain('Alice Archer');
});

test('another_status_is_asked_for_and_its_answer_alone_is_shown', async () => {
  const late = held(page(summaries(3)));
  const service = new TestService().on(BOOKINGS, late.answer, page([summary()]));
  const element = await buyersList(service);
  await vi.waitUntil(() => service.sent.length === 1);
  element.status = 'placed';
  await showsRows(element, 1);
  late.release();
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(rows(element)).toHaveLength(1);
  expect(service.sent.map((request) => parameter(request, 'status'))).toEqual([null, 'placed']);
});

test('while_the_first_answer_is_on_its_way_its_space_is_kept', async () => {
  const late = held(page([]));
  const element = await buyersList(new TestService().on(BOOKINGS, late.answer));
  expect(findAll(element, 'wa-skeleton').length).toBeGreaterThan(0);
  late.release();
  await vi.waitUntil(() => findAll(element, 'wa-skeleton').length === 0);
});

test('a_list_that_cannot_be_read_says_why_and_can_be_tried_again', async () => {
  const service = new TestService().on(BOOKINGS, problem(403, 'Not a buyer'), page([summary()]));
  const element = await buyersList(service);
  await vi.waitUntil(() => shownText(element).includes('Not a buyer'));
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await showsRows(element, 1);
});

test('a_list_that_can_no_longer_be_read_stays_and_says_that_it_may_be_out_of_date', async () => {
  const service = new TestService().on(BOOKINGS, page([summary()]), problem(403, 'Not a buyer'));
  const element = await buyersList(service);
  await showsRows(element, 1);
  lookAgain();
  await vi.waitUntil(() => shownText(element).includes('may be out of date'));
  expect(rows(element)).toHaveLength(1);

  service.on(BOOKINGS, page([summary()]));
  find<HTMLElement>(element, 'ui-notice wa-button').click();
  await vi.waitUntil(() => !shownText(element).includes('may be out of date'));
});

test('one_broken_connection_does_not_alarm_anybody', async () => {
  const broken = Array.from({ length: 3 }, () => brokenConnection);
  const service = new TestService().on(BOOKINGS, page([summary()]), ...broken, page([summary()]));
  const element = await buyersList(service);
  await showsRows(element, 1);
  lookAgain();
  await vi.waitUntil(() => service.sent.length === 4, { timeout: 3_000 });
  expect(shownText(element)).not.toContain('out of date');
});

test('an_empty_list_says_what_its_page_has_to_say', async () => {
  const service = new TestService().on(BOOKINGS, page([]));
  const element = document.createElement('booking-list');
  element.innerHTML = '<p slot="empty">Nothing ordered yet.</p>';
  await mount(element, service.api, {}, { ...ALICE, roles: ['buyer'] });
  await vi.waitUntil(() => findAll(element, 'slot').length === 1);
  const [words] = find<HTMLSlotElement>(element, 'slot').assignedElements();
  expect(words?.textContent).toBe('Nothing ordered yet.');
});

test('j_and_k_go_from_row_to_row', async () => {
  const element = await buyersList(new TestService().on(BOOKINGS, page(summaries(3))));
  await showsRows(element, 3);
  const links = findAll<HTMLElement>(element, 'li a');
  const press = (key: string) =>
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );

  links[0]?.focus();
  for (const key of ['j', 'J', 'j']) press(key);
  expect(element.shadowRoot?.activeElement).toBe(links[2]);
  for (const key of ['k', 'x']) press(key);
  expect(element.shadowRoot?.activeElement).toBe(links[1]);
});

test('a_short_list_shows_the_newest_rows_and_nothing_around_them', async () => {
  const service = new TestService().on(
    BOOKINGS,
    page(summaries(2), { Link: '</api/bookings?cursor=c>; rel="next"' }),
  );
  const element = await buyersList(service, { few: 2 });
  await showsRows(element, 2);
  element.newer = holding(booking());
  await element.updateComplete;

  expect(rows(element)[0]?.dataset['booking']).toBe(BOOKING_ID);
  expect(rows(element)).toHaveLength(2);
  expect(findAll(element, '.more, .guarantee')).toHaveLength(0);
  expect(parameter(service.sent[0], 'limit')).toBe('2');
});
