import { expect, test, vi } from 'vitest';
import { BOOKING_ID, placed } from '../../testing/bookings.js';
import { find, mount, recorded } from '../../testing/mount.js';
import { TestService, json } from '../../testing/service.js';
import './booking-withdraw.js';

const WITHDRAW = `POST /api/bookings/${BOOKING_ID}/withdraw`;

test.each([
  ['  No longer needed ', { reason: 'No longer needed' }],
  ['', {}],
])('a_reason_of_%j_sends_%j', async (typed, body) => {
  const withdrawn = placed({ version: 5, status: 'withdrawn', actions: [] });
  const service = new TestService().on(WITHDRAW, json(withdrawn));
  const element = await mount(document.createElement('booking-withdraw'), service.api, {
    booking: placed({ actions: ['withdraw'] }),
  });
  const changes = recorded(element, 'booking-changed');

  find<HTMLElement>(element, 'wa-button').click();
  expect(service.sent).toHaveLength(0);
  find<HTMLTextAreaElement>(element, 'textarea').value = typed;
  find(element, 'ui-confirm').dispatchEvent(new Event('confirmed'));
  await vi.waitUntil(() => changes.length === 1);

  expect(await service.sent[0]?.json()).toEqual(body);
  expect(changes[0]?.cause).toBe('withdrawn');
});
