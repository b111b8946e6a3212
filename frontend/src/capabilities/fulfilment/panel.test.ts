import { render } from 'lit';
import { expect, test } from 'vitest';
import type { Me } from '../../kernel/context.js';
import { placed } from '../../testing/bookings.js';
import { bookingPanel } from './panel.js';
import { confirmed } from './samples.js';

const ALICE: Me = { id: 'alice', name: 'Alice Archer', roles: ['buyer'] };
const BOB: Me = { id: 'bob', name: 'Bob Brackets', roles: ['seller'] };

function panel(on: Parameters<typeof bookingPanel>[0]): Element | null {
  const detached = document.createElement('div');
  render(bookingPanel(on), detached);
  return detached.firstElementChild;
}

test('the_seller_of_a_confirmed_order_plans_and_its_buyer_follows', () => {
  const booking = confirmed();
  expect(panel({ booking, me: BOB })).toMatchObject({ localName: 'fulfilment-planner', booking });
  expect(panel({ booking, me: ALICE })).toMatchObject({ localName: 'fulfilment-status', booking });
});

test('before_the_seller_confirmed_there_is_nothing_to_ship', () => {
  expect(panel({ booking: placed(), me: BOB })).toBeNull();
});
