import { expect, test } from 'vitest';
import { errorsIn, openLines, parcelOf } from './parcel-input.js';
import { lines } from './samples.js';

const OPEN = openLines(lines(4, 0));

function typed(values: Record<string, string>): FormData {
  const data = new FormData();
  const whole = { carrier: 'DHL', trackingCode: 'JD01', 'line-0': '6', 'line-1': '2' };
  for (const [name, value] of Object.entries({ ...whole, ...values })) data.set(name, value);
  return data;
}

test('what_is_shipped_already_is_not_left_and_a_line_keeps_its_field', () => {
  expect(OPEN.map(({ left, field }) => [left, field])).toEqual([
    [6, 'line-0'],
    [2, 'line-1'],
  ]);
  expect(openLines(lines(10, 1)).map(({ left, field }) => [left, field])).toEqual([[1, 'line-1']]);
});

test('a_line_of_which_nothing_goes_in_is_left_out_of_the_parcel', () => {
  expect(parcelOf(typed({ carrier: ' DHL ', 'line-1': '0' }), OPEN)).toEqual({
    carrier: 'DHL',
    trackingCode: 'JD01',
    lines: [{ sku: 'BOLT', quantity: 6 }],
  });
  expect(errorsIn(typed({ 'line-1': '0' }), OPEN)).toEqual([]);
});

test.each(['7', '-1', '1.5', '', '1e1'])('"%s"_of_six_can_not_go_in', (quantity) => {
  const [error] = errorsIn(typed({ 'line-0': quantity }), OPEN);
  expect(error).toEqual({ field: 'line-0', message: 'Give a whole number from 0 to 6 for Bolt' });
});

test('an_empty_parcel_is_none', () => {
  const [error] = errorsIn(typed({ 'line-0': '0', 'line-1': '0' }), OPEN);
  expect(error?.message).toBe('Put at least one product into the parcel');
});

test('carrier_and_tracking_code_are_needed', () => {
  const errors = errorsIn(typed({ carrier: ' ', trackingCode: '' }), OPEN);
  expect(errors.map(({ field }) => field)).toEqual(['carrier', 'trackingCode']);
});
