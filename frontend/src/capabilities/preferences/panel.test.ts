import { nothing, render } from 'lit';
import { expect, test } from 'vitest';
import type { Me } from '../../kernel/context.js';
import { placed } from '../../testing/bookings.js';
import { bookingPanel } from './panel.js';

const ALICE: Me = { id: 'alice', name: 'Alice Archer', roles: ['buyer'] };
const BOB: Me = { id: 'bob', name: 'Bob Brackets', roles: ['seller'] };

test('a_buyer_who_waits_for_the_decision_can_have_it_mailed', () => {
  const detached = document.createElement('div');
  render(bookingPanel({ booking: placed(), me: ALICE }), detached);
  expect(detached.firstElementChild?.localName).toBe('decision-mail');
});

test.each([
  ['the_seller', placed(), BOB],
  ['a_buyer_whose_order_is_decided_on', placed({ status: 'rejected' }), ALICE],
])('%s_has_nothing_to_wait_for', (_, booking, me) => {
  expect(bookingPanel({ booking, me })).toBe(nothing);
});
