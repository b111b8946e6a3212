import { beforeEach, expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
import type { DeliveryEditor } from './delivery-editor.js';
import './delivery-editor.js';

const GIVEN = {
  recipient: 'Alice Archer',
  street: 'Kade 1',
  postalCode: '1234 AB',
  city: 'Utrecht',
  country: 'NL',
  requestedDate: '2026-12-24',
};

async function editing() {
  const element = await mount(document.createElement('delivery-editor'), new TestService().api, {
    delivery: GIVEN,
  });
  find<HTMLElement>(element, 'wa-button').dispatchEvent(new MouseEvent('click'));
  await vi.waitUntil(() => findAll(element, 'form').length === 1);
  return { element, given: recorded(element, 'delivery-chosen') };
}

test('what_was_given_is_read_until_it_is_to_change', async () => {
  const { element } = await editing();
  expect(find<HTMLInputElement>(element, '[name="city"]').value).toBe('Utrecht');
});

test('another_delivery_comes_through_and_shows_when_it_is_confirmed', async () => {
  const { element, given } = await editing();
  find<HTMLInputElement>(element, '[name="city"]').value = 'Amersfoort';
  find<HTMLFormElement>(element, 'form').requestSubmit();
  expect(given[0]?.delivery.city).toBe('Amersfoort');
  expect(findAll(element, 'form')).toHaveLength(1);

  element.delivery = { ...GIVEN, city: 'Amersfoort' };
  await vi.waitUntil(() => findAll(element, 'form').length === 0);
  expect(shownText(element)).toContain('Amersfoort');
});

test('the_same_delivery_again_is_no_change_to_send', async () => {
  const { element, given } = await editing();
  find<HTMLFormElement>(element, 'form').requestSubmit();
  await vi.waitUntil(() => findAll(element, 'form').length === 0);
  expect(given).toHaveLength(0);
});

test('a_delivery_from_elsewhere_does_not_close_the_form_over_what_was_typed', async () => {
  const { element } = await editing();
  find<HTMLInputElement>(element, '[name="city"]').value = 'Amersfoort';

  element.delivery = { ...GIVEN, city: 'Zwolle' };
  await element.updateComplete;

  expect(findAll(element, 'form')).toHaveLength(1);
  expect(find<HTMLInputElement>(element, '[name="city"]').value).toBe('Amersfoort');
});

test('enter_in_a_field_saves', async () => {
  const { element, given } = await editing();
  find<HTMLInputElement>(element, '[name="city"]').value = 'Amersfoort';
  find<HTMLButtonElement>(element, 'button[type="submit"]').click();
  expect(given[0]?.delivery.city).toBe('Amersfoort');
});

const ALICE = { id: 'alice', name: 'Alice Archer', roles: ['buyer' as const] };

beforeEach(() => localStorage.clear());

async function editor(properties: Partial<DeliveryEditor> = {}, me = ALICE) {
  const element = document.createElement('delivery-editor');
  const known = { bookingId: 'one', version: 3, delivery: GIVEN };
  return mount(element, new TestService().api, { ...known, ...properties }, me);
}

async function typeCity(element: DeliveryEditor, city: string): Promise<void> {
  if (findAll(element, 'form').length === 0) find<HTMLElement>(element, 'wa-button').click();
  await vi.waitUntil(() => findAll(element, 'form').length === 1);
  const field = find<HTMLInputElement>(element, '[name="city"]');
  field.value = city;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

test('what_was_typed_and_not_sent_is_there_again_after_a_reload_with_what_was_seen_then', async () => {
  const before = await editor();
  await typeCity(before, 'Amersfoort');
  before.remove();

  const element = await editor({ version: 4, delivery: { ...GIVEN, city: 'Zwolle' } });
  await vi.waitUntil(() => findAll(element, 'form').length === 1);
  expect(find<HTMLInputElement>(element, '[name="city"]').value).toBe('Amersfoort');
  const chosen = recorded(element, 'delivery-chosen');
  find<HTMLFormElement>(element, 'form').requestSubmit();
  expect(chosen[0]?.seen).toEqual({ value: GIVEN, version: 3 });
});

test('it_is_there_for_nobody_else_and_for_no_other_booking', async () => {
  await typeCity(await editor(), 'Amersfoort');
  expect(findAll(await editor({}, { ...ALICE, id: 'carol' }), 'form')).toHaveLength(0);
  expect(findAll(await editor({ bookingId: 'other' }), 'form')).toHaveLength(0);
});

test.each([
  ['confirmed', (element: DeliveryEditor) => (element.delivery = { ...GIVEN, city: 'Amersfoort' })],
  ['dismissed', (element: DeliveryEditor) => element.discard()],
])('once_%s_it_is_not_there_any_more', async (_, end) => {
  const element = await editor();
  await typeCity(element, 'Amersfoort');
  find<HTMLFormElement>(element, 'form').requestSubmit();
  end(element);
  await vi.waitUntil(() => findAll(element, 'form').length === 0);
  expect(findAll(await editor(), 'form')).toHaveLength(0);
});

test('a_delivery_that_waits_to_be_sent_shows_as_it_was_given', async () => {
  const sent = { ...GIVEN, city: 'Amersfoort' };
  const element = await editor({ sent, unsent: true });
  expect(shownText(element)).toContain('Amersfoort');
  expect(shownText(element)).toContain('Not sent yet');
});
