import { expect, test } from 'vitest';
import { draftWithBolts, eur } from '../../testing/bookings.js';
import { differences } from './differences.js';

const before = draftWithBolts();

test('the_same_contents_differ_in_nothing', () => {
  expect(differences(before, { ...before, version: 9 })).toEqual([]);
});

test('products_total_status_and_delivery_are_told_as_they_were_and_as_they_are', () => {
  const nut = { ...before.lines[0], sku: 'NUT', name: 'Nut', unit: 'piece', quantity: 4 };
  const now = draftWithBolts({
    status: 'withdrawn',
    actions: [],
    lines: [{ ...nut, unitPrice: eur('0.10'), total: eur('0.40') }],
    total: eur('0.40'),
    delivery: {
      recipient: 'Alice Archer',
      street: 'Kade 1',
      postalCode: '1234 AB',
      city: 'Utrecht',
      country: 'NL',
      requestedDate: '2026-12-24',
    },
  });
  const told = differences(before, now).map(({ what, before: was, now: is }) => [what, was, is]);
  expect(told.slice(0, 4)).toEqual([
    ['Status', 'Draft', 'Withdrawn'],
    ['Bolt', '2 × €1.25', 'none'],
    ['Nut', 'none', '4 × €0.10'],
    ['Total', '€2.50', '€0.40'],
  ]);
  expect(told[4]?.[2]).toContain('Kade 1, 1234 AB Utrecht');
});
