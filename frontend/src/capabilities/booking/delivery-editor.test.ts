import { expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
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
  return { element, given: recorded(element, 'delivery-given') };
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
