import { expect, test, vi } from 'vitest';
import { placed } from '../../testing/bookings.js';
import { BookingTabs } from './booking-tabs.js';
import type { Booking } from './contract.js';

test('a_state_shared_in_one_tab_arrives_in_the_others_of_the_same_person_only', async () => {
  const here: Booking[] = [];
  const there: Booking[] = [];
  const elsewhere: Booking[] = [];
  const tabs = [
    new BookingTabs('alice', (booking) => here.push(booking)),
    new BookingTabs('alice', (booking) => there.push(booking)),
    new BookingTabs('bob', (booking) => elsewhere.push(booking)),
  ];

  tabs[0]?.share(placed());
  await vi.waitUntil(() => there.length === 1);

  expect(there[0]).toEqual(placed());
  expect(here).toHaveLength(0);
  expect(elsewhere).toHaveLength(0);
  for (const tab of tabs) tab.close();
});
