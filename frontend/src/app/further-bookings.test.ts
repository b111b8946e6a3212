import { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
import { BOOKING_ID } from '../testing/bookings.js';
import { TestService } from '../testing/service.js';
import type { Capability } from './capabilities.js';
import { FurtherBookings } from './further-bookings.js';

class Listing extends LitElement {}
customElements.define('further-listing', Listing);

const SHIPPED = { label: 'Shipped', tone: 'neutral', turn: false } as const;

test('what_one_capability_knows_is_said_even_when_another_cannot_be_loaded', async () => {
  const shipping = {
    bookingsFurther: () => ({
      further: (bookingId: string) => (bookingId === BOOKING_ID ? SHIPPED : undefined),
    }),
  } as unknown as Capability;
  const page = new Listing();
  const bookings = new FurtherBookings(page, 'seller', () => new TestService().api, [
    () => Promise.reject(new Error('away')),
    () => Promise.resolve(shipping),
  ]);
  expect(bookings.further(BOOKING_ID)).toBeUndefined();

  document.body.append(page);

  await vi.waitUntil(() => bookings.further(BOOKING_ID) === SHIPPED);
  expect(bookings.further('another')).toBeUndefined();
  expect(bookings.further).toBe(bookings.further);
});
