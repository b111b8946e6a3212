import { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
import { ALICE, BOB, BOOKING_ID } from '../../testing/bookings.js';
import { mount } from '../../testing/mount.js';
import { TestService, json } from '../../testing/service.js';
import type { Side } from '../booking/contract.js';
import type { FulfilmentSummary } from './contract.js';
import { ListedFulfilments } from './listed-fulfilments.js';

const DELIVERIES = 'GET /api/deliveries';
const SHIPMENTS = 'GET /api/shipments';
const NEXT = { Link: '</api/shipments?cursor=c>; rel="next"' };

class ListPage extends LitElement {}
customElements.define('list-page', ListPage);

function row(status: FulfilmentSummary['status']): FulfilmentSummary {
  return {
    bookingId: BOOKING_ID,
    version: 3,
    status,
    buyer: ALICE,
    seller: BOB,
    parcelCount: 1,
    problemCount: 0,
    startedAt: '2026-11-25T08:00:00Z',
    readFrom: 'index',
  };
}

async function listed(side: Side, service: TestService): Promise<ListedFulfilments> {
  const page = new ListPage();
  const fulfilments = new ListedFulfilments(page, side, () => service.api);
  const unknown = fulfilments.further;
  await mount(page, service.api);
  await vi.waitUntil(() => fulfilments.further !== unknown);
  return fulfilments;
}

test('what_is_on_its_way_waits_for_the_buyer', async () => {
  const service = new TestService().on(DELIVERIES, json({ items: [row('dispatched')] }));
  const { further } = await listed('buyer', service);
  expect(further(BOOKING_ID)).toMatchObject({ label: 'Needs your confirmation', turn: true });
  expect(further('another')).toBeUndefined();
});

test('what_nobody_has_begun_to_ship_waits_for_the_seller', async () => {
  const service = new TestService().on(SHIPMENTS, json({ items: [row('dispatched')] }));
  const { further } = await listed('seller', service);
  expect(further(BOOKING_ID)).toMatchObject({ label: 'Shipped', turn: false });
  expect(further('another')).toMatchObject({ label: 'To be shipped', turn: true });
});

test('of_what_was_not_read_nobody_knows', async () => {
  const service = new TestService().on(SHIPMENTS, json({ items: [row('received')] }, NEXT));
  const { further } = await listed('seller', service);
  expect(further('another')).toBeUndefined();
});

test('until_it_is_known_nothing_is_said', () => {
  const fulfilments = new ListedFulfilments(new ListPage(), 'seller', () => new TestService().api);
  expect(fulfilments.further(BOOKING_ID)).toBeUndefined();
});
