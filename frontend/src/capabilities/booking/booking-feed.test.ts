import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BOOKING_ID, placed } from '../../testing/bookings.js';
import { mount } from '../../testing/mount.js';
import { TestService, json, notModified, problem } from '../../testing/service.js';
import { BookingFeed } from './booking-feed.js';
import type { Booking } from './contract.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;

class FollowingElement extends LitElement {}
customElements.define('following-element', FollowingElement);

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

async function feed(service: TestService, version?: number) {
  const arrived: Booking[] = [];
  let leaves = false;
  const element = new FollowingElement();
  const following = new BookingFeed(element, {
    api: () => service.api,
    followed: () =>
      leaves ? undefined : { bookingId: BOOKING_ID, ...(version !== undefined && { version }) },
    arrived: (booking) => arrived.push(booking),
  });
  await mount(element, service.api);
  following.follow();
  await vi.advanceTimersByTimeAsync(0);
  const leave = () => {
    leaves = true;
    following.follow();
  };
  return { following, arrived, element, leave };
}

test('it_asks_whether_there_is_anything_newer_than_what_is_held', async () => {
  const service = new TestService().on(GET, notModified, json(placed({ version: 5 })));
  const { arrived } = await feed(service, 4);
  expect(service.sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitUntil(() => service.sent.length === 1);
  expect(service.sent[0]?.headers.get('If-None-Match')).toBe('"4"');
  expect(arrived).toHaveLength(0);

  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitUntil(() => arrived.length === 1);
  expect(arrived[0]?.version).toBe(5);
});

test('it_stops_asking_when_the_booking_is_refused', async () => {
  const service = new TestService().on(GET, problem(404, 'No such booking'));
  const { following } = await feed(service);
  await vi.waitUntil(() => following.failure?.kind === 'refused');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.sent).toHaveLength(1);
});

test('it_stops_asking_when_its_element_is_gone', async () => {
  const service = new TestService().on(GET, notModified);
  const { element } = await feed(service, 4);
  element.remove();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.sent).toHaveLength(0);
});

test('it_stops_asking_when_the_person_leaves_the_booking', async () => {
  const service = new TestService().on(GET, notModified);
  const { leave } = await feed(service, 4);
  leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.sent).toHaveLength(0);
});
