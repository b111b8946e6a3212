import { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
import type { Me } from '../../kernel/context.js';
import { BOOKING_ID } from '../../testing/bookings.js';
import { mount, recorded } from '../../testing/mount.js';
import { TestService, held, notModified } from '../../testing/service.js';
import { FulfilmentChanged } from './contract.js';
import { FollowedFulfilment } from './followed-fulfilment.js';
import { dispatched, found, fulfilment, lookAgain, partly } from './samples.js';

const GET = 'GET /api/fulfilments';
const BOB: Me = { id: 'bob', name: 'Bob Brackets', roles: ['seller'] };

class FollowingSheet extends LitElement {}
customElements.define('following-sheet', FollowingSheet);

/** What one tab of a person knows, after it first knows anything. */
async function tab(service: TestService, me: Me | undefined = BOB) {
  const element = new FollowingSheet();
  const followed = new FollowedFulfilment(element, {
    api: () => service.api,
    me: () => me,
    bookingId: () => BOOKING_ID,
  });
  await mount(element, service.api);
  await vi.waitUntil(() => followed.isKnown || followed.failure);
  await element.updateComplete;
  return { element, followed };
}

function serviceWith(...answers: Parameters<TestService['on']>[1][]): TestService {
  return new TestService().on(GET, ...answers);
}

test('what_is_done_in_one_tab_shows_in_another_without_asking_the_service', async () => {
  const first = await tab(serviceWith(found(fulfilment())));
  const service = serviceWith(found(fulfilment()));
  const second = await tab(service);

  first.element.dispatchEvent(new FulfilmentChanged(partly(), 'dispatched'));
  await vi.waitUntil(() => second.followed.state?.version === 2);

  expect(service.requests(GET)).toHaveLength(1);
});

test('people_of_one_browser_do_not_see_each_others_states', async () => {
  const alice = await tab(serviceWith(found(fulfilment())), { ...BOB, id: 'alice' });
  const bob = await tab(serviceWith(found(fulfilment())));
  const bobsOther = await tab(serviceWith(found(fulfilment())));
  bob.element.dispatchEvent(new FulfilmentChanged(partly(), 'dispatched'));
  await vi.waitUntil(() => bobsOther.followed.state?.version === 2);
  expect(alice.followed.state?.version).toBe(1);
});

test('what_was_only_read_is_not_passed_on', async () => {
  const first = await tab(serviceWith(found(fulfilment())));
  const second = await tab(serviceWith(found(fulfilment())));
  first.element.dispatchEvent(new FulfilmentChanged(partly(), 'read'));
  first.element.dispatchEvent(new FulfilmentChanged(dispatched(), 'dispatched'));
  const seen = recorded(second.element, 'fulfilment-changed');
  await vi.waitUntil(() => seen.length > 0);
  expect(seen.map(({ fulfilment: { version } }) => version)).toEqual([3]);
});

test('it_never_goes_back_to_an_older_version', async () => {
  const old = held(found(fulfilment()));
  const service = serviceWith(found(partly()), old.answer, notModified);
  const { followed, element } = await tab(service);
  lookAgain();
  await vi.waitUntil(() => service.requests(GET).length === 2);
  const seen = recorded(element, 'fulfilment-changed');
  old.release();
  await vi.waitUntil(() => seen.length === 1);
  expect(seen[0]?.fulfilment.version).toBe(1);
  expect(followed.state?.version).toBe(2);
});

test('a_state_of_another_booking_is_none_of_its_business', async () => {
  const { followed, element } = await tab(serviceWith(found(fulfilment())));
  const bookingId = 'aaaaaaaa-0000-4000-8000-000000000000';
  element.dispatchEvent(new FulfilmentChanged(partly({ bookingId }), 'read'));
  expect(followed.state?.version).toBe(1);
});

test('the_first_state_is_no_news_and_each_later_one_is_spoken', async () => {
  const element = new FollowingSheet();
  const spoken = recorded(element, 'announcement');
  const service = serviceWith(found(), found(fulfilment()), found(partly()));
  const followed = new FollowedFulfilment(element, {
    api: () => service.api,
    me: () => BOB,
    bookingId: () => BOOKING_ID,
  });
  await mount(element, service.api);
  await vi.waitUntil(() => followed.isKnown);
  await element.updateComplete;
  expect(spoken).toHaveLength(0);
  for (const version of [1, 2]) {
    lookAgain();
    await vi.waitUntil(() => followed.state?.version === version);
    await element.updateComplete;
  }
  expect(spoken.map(({ text }) => text)).toEqual([
    'Shipping has started.',
    'Parcel 1 is on its way.',
  ]);
});
