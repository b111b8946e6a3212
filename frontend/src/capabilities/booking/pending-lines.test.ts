import { expect, test } from 'vitest';
import { draftWithBolts, picked } from '../../testing/bookings.js';
import { shownLines, shownSeller } from './pending-lines.js';

test('without_pending_changes_the_lines_are_as_the_service_gave_them', () => {
  const [line] = shownLines(draftWithBolts(), []);
  expect(line).toMatchObject({ sku: 'BOLT', total: { amount: '2.50' }, pending: false });
});

test('an_added_product_shows_at_once_as_pending', () => {
  const add = { kind: 'add', picked: picked(3, { sku: 'NUT', name: 'Nut' }) } as const;
  const lines = shownLines(draftWithBolts(), [add]);
  expect(lines[1]).toMatchObject({ sku: 'NUT', quantity: 3, pending: true });
});

test('adding_a_product_again_raises_its_quantity_and_takes_its_total_away', () => {
  const [line] = shownLines(draftWithBolts(), [{ kind: 'add', picked: picked(3) }]);
  expect(line).toMatchObject({ quantity: 5, pending: true });
  expect(line?.total).toBeUndefined();
});

test('a_changed_quantity_and_a_removal_show_as_pending', () => {
  const changed = shownLines(draftWithBolts(), [
    { kind: 'quantity', sku: 'BOLT', quantity: 7, seen: 2 },
  ]);
  expect(changed[0]).toMatchObject({ quantity: 7, pending: true });
  const removed = shownLines(draftWithBolts(), [{ kind: 'remove', sku: 'BOLT' }]);
  expect(removed[0]).toMatchObject({ quantity: 2, pending: true });
});

test('the_seller_is_named_by_the_first_product_while_the_service_knows_their_id_alone', () => {
  const add = { kind: 'add', picked: picked(1) } as const;
  const { name } = add.picked.item.seller;
  const draft = draftWithBolts();
  const begun = { ...draft, version: 1, seller: { id: 'bob', name: 'bob' } };

  expect(shownSeller(undefined, [])).toBeUndefined();
  expect(shownSeller(undefined, [add])).toBe(name);
  expect(shownSeller(begun, [add])).toBe(name);
  expect(shownSeller(begun, [])).toBeUndefined();
  expect(shownSeller({ ...draft, seller: { id: 'bob', name: 'Bob' } }, [add])).toBe('Bob');
});
