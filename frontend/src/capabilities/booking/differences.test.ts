import { expect, test } from 'vitest';
import { booking, draftWithBolts, eur, placed } from '../../testing/bookings.js';
import type { BookingLine, Delivery } from './contract.js';
import { differenceWords } from './difference-words.js';
import { comparedLines, differences } from './differences.js';

const BOLTS: BookingLine = {
  sku: 'BOLT',
  name: 'Bolt',
  unit: 'piece',
  quantity: 2,
  unitPrice: eur('1.25'),
  total: eur('2.50'),
};
const NUTS: BookingLine = { ...BOLTS, sku: 'NUT', name: 'Nut' };
const UTRECHT: Delivery = {
  recipient: 'Alice Archer',
  street: 'Kade 1',
  postalCode: '1234 AB',
  city: 'Utrecht',
  country: 'NL',
  requestedDate: '2026-12-24',
};

/** What a person reads about the step from one state to another. */
function told(...[before, after]: Parameters<typeof differences>): readonly string[] {
  return differences(before, after).map(differenceWords);
}

test('a_booking_begins_with_nothing_before_it', () => {
  expect(told(undefined, booking())).toEqual(['The booking was started.']);
});

test('the_first_line_is_told_without_the_total_that_comes_with_it', () => {
  expect(told(booking(), draftWithBolts())).toEqual(['Added: 2 × Bolt at €1.25.']);
});

test('another_quantity_is_told_with_the_total_that_follows', () => {
  const more = { ...BOLTS, quantity: 3, total: eur('3.75') };
  expect(told(draftWithBolts(), draftWithBolts({ lines: [more], total: eur('3.75') }))).toEqual([
    'Quantity of Bolt changed from 2 to 3.',
    'Total changed from €2.50 to €3.75.',
  ]);
});

test('a_line_that_was_added_again_at_another_price_tells_both', () => {
  const dearer = { ...BOLTS, quantity: 3, unitPrice: eur('2.00'), total: eur('6.00') };
  expect(told(draftWithBolts(), draftWithBolts({ lines: [dearer] }))).toEqual([
    'Quantity of Bolt changed from 2 to 3.',
    'Unit price of Bolt changed from €1.25 to €2.00.',
  ]);
});

test('the_last_line_that_goes_takes_its_total_with_it', () => {
  expect(told(draftWithBolts(), booking({ version: 3 }))).toEqual(['Removed: 2 × Bolt.']);
});

test('the_first_delivery_is_told_as_one_and_another_one_field_by_field', () => {
  const given = draftWithBolts({ delivery: UTRECHT });
  const moved = { ...UTRECHT, street: 'Dam 2', city: 'Amsterdam', country: 'BE' };
  expect(told(draftWithBolts(), given)).toEqual(['Delivery set: to Utrecht.']);
  expect(told(given, draftWithBolts({ delivery: moved }))).toEqual([
    'Street changed from Kade 1 to Dam 2.',
    'City changed from Utrecht to Amsterdam.',
    'Country changed from Netherlands to Belgium.',
  ]);
});

test('every_field_of_a_delivery_is_compared_and_has_words', () => {
  const other: Delivery = {
    recipient: 'Bob',
    street: 'Dam 2',
    postalCode: '9',
    city: 'Ghent',
    country: 'BE',
    requestedDate: '2027-01-02',
  };
  const words = told(draftWithBolts({ delivery: UTRECHT }), draftWithBolts({ delivery: other }));
  expect(words).toHaveLength(Object.keys(UTRECHT).length);
  expect(words.at(-1)).toBe('Requested day changed from December 24, 2026 to January 2, 2027.');
});

test('another_status_is_told_with_the_reason_that_was_given', () => {
  const rejected = placed({ version: 5, status: 'rejected', reason: 'Sold out' });
  expect(told(draftWithBolts(), placed())).toEqual(['Status changed from Draft to Placed.']);
  expect(told(placed(), rejected)).toEqual([
    'Status changed from Placed to Rejected.',
    'Reason given: Sold out',
  ]);
});

test('the_same_state_is_no_different', () => {
  const state = draftWithBolts({ delivery: UTRECHT, reason: 'None' });
  expect(differences(state, structuredClone(state))).toEqual([]);
});

test('a_line_that_is_gone_stands_where_it_stood_and_a_new_one_at_the_end', () => {
  const screws = { ...BOLTS, sku: 'SCREW', name: 'Screw' };
  const compared = comparedLines([BOLTS, NUTS], [{ ...NUTS, quantity: 5 }, screws]);
  expect(compared.map(({ change, line }) => [line.sku, change])).toEqual([
    ['BOLT', 'removed'],
    ['NUT', 'changed'],
    ['SCREW', 'added'],
  ]);
});
