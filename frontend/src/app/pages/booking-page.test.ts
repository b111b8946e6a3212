import { expect, test, vi } from 'vitest';
import { BookingChanged } from '../../capabilities/booking/contract.js';
import { ALICE, BOB, BOOKING_ID, history, placed } from '../../testing/bookings.js';
import { find, mount } from '../../testing/mount.js';
import { TestService, json } from '../../testing/service.js';
import type { BookingPage } from './booking-page.js';
import './booking-page.js';

const HISTORY = `GET /api/bookings/${BOOKING_ID}/history`;
const CONFIRM = `POST /api/bookings/${BOOKING_ID}/confirm`;
const WITHDRAW = `POST /api/bookings/${BOOKING_ID}/withdraw`;

async function bookingPage(service: TestService, booking = placed()): Promise<BookingPage> {
  const element = document.createElement('booking-page');
  element.addEventListener('booking-changed', (event) => (element.booking = event.booking));
  const buys = booking.actions.includes('withdraw');
  const me = buys
    ? { ...ALICE, roles: ['buyer' as const] }
    : { ...BOB, roles: ['seller' as const] };
  const properties = { bookingId: BOOKING_ID, booking, capabilities: [] };
  return mount(element, service.on(HISTORY, json(history(4))).api, properties, me);
}

/** Asks with the first button of an element, as by keyboard, and says yes. */
async function ask(page: BookingPage, selector: string): Promise<void> {
  const element = find(page, selector);
  const button = find<HTMLElement>(element, 'wa-button');
  button.focus();
  button.click();
  const dialog = find<HTMLDialogElement>(element, 'dialog');
  await vi.waitUntil(() => dialog.open);
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
}

async function headingHasFocus(page: BookingPage): Promise<void> {
  await vi.waitUntil(() => page.shadowRoot?.activeElement?.localName === 'h1');
}

test('after_the_decision_the_focus_that_the_question_had_is_on_the_heading', async () => {
  const confirmed = placed({ version: 5, status: 'confirmed', actions: [] });
  const page = await bookingPage(new TestService().on(CONFIRM, json(confirmed)));
  await ask(page, 'sales-decision');
  await headingHasFocus(page);
});

test('after_a_withdrawal_the_focus_that_the_question_had_is_on_the_heading', async () => {
  const withdrawn = placed({ version: 5, status: 'withdrawn', actions: [] });
  const service = new TestService().on(WITHDRAW, json(withdrawn));
  const page = await bookingPage(service, placed({ actions: ['withdraw'] }));
  await ask(page, 'booking-withdraw');
  await headingHasFocus(page);
});

test('what_others_did_leaves_the_focus_where_it_is', async () => {
  const page = await bookingPage(new TestService());
  const withdrawn = placed({ version: 5, status: 'withdrawn', actions: [] });
  page.dispatchEvent(new BookingChanged(withdrawn, 'read'));
  await page.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.shadowRoot?.activeElement).toBeNull();
});
