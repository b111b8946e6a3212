import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BOOKING_ID } from '../../testing/bookings.js';
import { mount } from '../../testing/mount.js';
import { TestService, brokenConnection, notModified, problem } from '../../testing/service.js';
import type { Fulfilment } from './contract.js';
import { FulfilmentFeed } from './fulfilment-feed.js';
import { found, fulfilment, partly } from './samples.js';

const GET = 'GET /api/fulfilments';

class ShippingFollower extends LitElement {}
customElements.define('shipping-follower', ShippingFollower);

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

async function feed(service: TestService) {
  const arrived: Fulfilment[] = [];
  const element = new ShippingFollower();
  const following = new FulfilmentFeed(element, {
    api: () => service.api,
    followed: () => {
      const held = arrived.at(-1);
      return { bookingId: BOOKING_ID, ...(held && { version: held.version }) };
    },
    arrived: (next) => arrived.push(next),
  });
  await mount(element, service.api);
  following.follow();
  await vi.advanceTimersByTimeAsync(0);
  return { following, arrived, element };
}

test('it_asks_at_once_and_then_whether_there_is_anything_newer', async () => {
  const service = new TestService().on(GET, found(fulfilment()), notModified, found(partly()));
  const { arrived } = await feed(service);
  await vi.waitUntil(() => arrived.length === 1);
  expect(service.sent[0]?.headers.has('If-None-Match')).toBe(false);

  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitUntil(() => service.sent.length === 2);
  expect(service.sent[1]?.headers.get('If-None-Match')).toBe('"1"');
  await vi.waitUntil(() => vi.getTimerCount() === 1);
  expect(arrived).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitUntil(() => arrived.length === 2);
});

test('a_fulfilment_that_nobody_has_begun_is_no_failure_and_is_waited_for', async () => {
  const service = new TestService().on(GET, found(), found(fulfilment()));
  const { following, arrived } = await feed(service);
  await vi.waitUntil(() => following.noneYet);
  expect(following.failure).toBeUndefined();

  await vi.waitUntil(async () => {
    await vi.advanceTimersByTimeAsync(2_000);
    return arrived.length > 0;
  });
  expect(following.noneYet).toBe(false);
});

test('it_stops_asking_when_it_is_refused', async () => {
  const service = new TestService().on(GET, problem(403, 'Not for you'));
  const { following } = await feed(service);
  await vi.waitUntil(() => following.failure?.kind === 'refused');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.sent).toHaveLength(1);
});

test('it_asks_less_often_while_the_service_is_away', async () => {
  const away = Array.from({ length: 3 }, () => brokenConnection);
  const service = new TestService().on(GET, ...away, found(fulfilment()));
  const { following, arrived } = await feed(service);
  // The client's own two retries of one request.
  await vi.waitUntil(() => service.sent.length === 1);
  await vi.waitUntil(() => vi.getTimerCount() === 1);
  await vi.advanceTimersByTimeAsync(250);
  await vi.waitUntil(() => service.sent.length === 2);
  await vi.waitUntil(() => vi.getTimerCount() === 1);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitUntil(() => following.failure?.kind === 'unreachable');

  await vi.waitUntil(() => vi.getTimerCount() === 1);
  // Waiting moves the clock on a little.
  await vi.advanceTimersByTimeAsync(3_000);
  expect(service.sent).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitUntil(() => arrived.length === 1);
  expect(following.failure).toBeUndefined();
});

test('it_stops_asking_when_its_element_is_gone', async () => {
  const service = new TestService().on(GET, found(fulfilment()));
  const { element, arrived } = await feed(service);
  await vi.waitUntil(() => arrived.length === 1);
  element.remove();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(service.sent).toHaveLength(1);
});
