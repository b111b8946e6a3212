import { expect, test, vi } from 'vitest';
import { BOOKING_ID, draftWithBolts, placed } from '../../testing/bookings.js';
import { find, findAll, mount, shownText } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
import type { PurchaseOrder } from './purchase-order.js';
import './purchase-order.js';

const DELIVERY = {
  recipient: 'Alice Archer',
  street: 'Kade 1',
  postalCode: '1234 AB',
  city: 'Utrecht',
  country: 'NL',
  requestedDate: '2026-12-24',
};

async function onPaper(properties: Partial<PurchaseOrder>) {
  return mount(document.createElement('purchase-order'), new TestService().api, properties);
}

test('it_holds_all_that_an_order_has_to', async () => {
  const closedAt = '2026-11-25T09:00:00Z';
  const confirmed = placed({ version: 5, status: 'confirmed', closedAt, delivery: DELIVERY });
  const words = shownText(await onPaper({ booking: confirmed }));
  for (const part of [
    'Purchase order',
    BOOKING_ID,
    'Alice Archer',
    'Bob Brackets',
    'Kade 1',
    'Netherlands',
    'December 24, 2026',
    'BOLT',
    'piece',
    '€1.25',
    '€2.50',
    'Status: Confirmed, Nov 25, 2026',
    'Version 5.',
    'Printed on',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('draft');
});

test('a_draft_says_that_it_is_one', async () => {
  const words = shownText(await onPaper({ booking: draftWithBolts() }));
  expect(words).toContain('Purchase order, draft');
  expect(words).toContain('Not set');
});

test('an_older_version_says_on_paper_too_that_it_is_the_past', async () => {
  const words = shownText(await onPaper({ booking: draftWithBolts(), newest: 4 }));
  expect(words).toContain('This was version 2; the newest is 4.');
});

test('no_screen_shows_it', async () => {
  const element = await onPaper({ booking: placed() });
  expect(element.checkVisibility()).toBe(false);
});

test('the_head_of_its_table_is_a_head_that_a_printer_repeats', async () => {
  const element = await onPaper({ booking: placed() });
  expect(getComputedStyle(find(element, 'thead')).display).toBe('table-header-group');
  expect(findAll(element, 'thead th[scope="col"]')).toHaveLength(6);
  expect(getComputedStyle(find(element, 'tbody tr')).breakInside).toBe('avoid');
});

test('it_is_dated_when_it_is_printed', async () => {
  const element = await onPaper({ booking: placed() });
  const before = shownText(find(element, 'footer'));
  const later = new Date(Date.now() + 3_600_000);
  vi.useFakeTimers({ now: later, toFake: ['Date'] });
  window.dispatchEvent(new Event('beforeprint'));
  vi.useRealTimers();
  await element.updateComplete;
  expect(shownText(find(element, 'footer'))).not.toBe(before);
});
