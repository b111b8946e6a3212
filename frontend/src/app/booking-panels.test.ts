import { LitElement, html, nothing } from 'lit';
import { expect, test, vi } from 'vitest';
import type { Me } from '../kernel/context.js';
import { BOOKING_ID, history, placed } from '../testing/bookings.js';
import { find, findAll, mount, shownText } from '../testing/mount.js';
import { TestService, json } from '../testing/service.js';
import { BookingPanels } from './booking-panels.js';
import { type Capability, type LoadCapability, capabilities } from './capabilities.js';
import './pages/booking-page.js';

const ALICE: Me = { id: 'alice', name: 'Alice Archer', roles: ['buyer'] };

class PanelledPage extends LitElement {
  capabilities: readonly LoadCapability[] = [];
  readonly panels = new BookingPanels(this, () => this.capabilities);

  override render() {
    return this.panels.view({ booking: placed(), me: ALICE });
  }
}
customElements.define('panelled-page', PanelledPage);

const saying = (words: string): Capability => ({
  bookingPanel: ({ booking, me }) => html`<p>${`${words} of ${me.name}: ${booking.status}`}</p>`,
});

async function page(...capabilities: LoadCapability[]) {
  return mount(new PanelledPage(), new TestService().api, { capabilities });
}

test('each_capability_shows_its_panel_for_the_booking_and_the_person_in_their_order', async () => {
  const silent: Capability = { bookingPanel: () => nothing };
  const loads = [saying('One'), silent, saying('Two')].map((one) => () => Promise.resolve(one));
  const element = await page(...loads);
  await vi.waitUntil(() => findAll(element, 'p').length === 2);
  expect(findAll(element, 'p').map(({ textContent }) => textContent)).toEqual([
    'One of Alice Archer: placed',
    'Two of Alice Archer: placed',
  ]);
});

test('a_capability_that_can_not_be_loaded_is_said_and_keeps_no_other_away', async () => {
  const broken = () => Promise.reject(new TypeError('Failed to fetch'));
  const element = await page(broken, () => Promise.resolve(saying('One')));
  await vi.waitUntil(() => shownText(element).includes('could not be loaded'));
  expect(shownText(element)).toContain('One of Alice Archer');
  expect(find(element, 'a').getAttribute('target')).toBe('_self');
});

test('the_page_of_a_booking_hands_its_panels_the_booking_and_who_looks', async () => {
  const service = new TestService().on(`GET /api/bookings/${BOOKING_ID}/history`, json(history(4)));
  const one: LoadCapability = () => Promise.resolve(saying('One'));
  const properties = { bookingId: BOOKING_ID, booking: placed(), capabilities: [one] };
  const element = document.createElement('booking-page');
  await mount(element, service.api, properties, ALICE);
  await vi.waitUntil(() => shownText(element).includes('One of Alice Archer: placed'));
});

test('every_registered_capability_can_be_loaded', async () => {
  const loaded = await Promise.all(capabilities.map((load) => load()));
  expect(loaded).toHaveLength(capabilities.length);
  for (const { bookingPanel } of loaded) expect(bookingPanel).toBeTypeOf('function');
});
