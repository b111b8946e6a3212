import { expect, test, vi } from 'vitest';
import { find, findAll, mount, recorded } from '../../testing/mount.js';
import { TestService } from '../../testing/service.js';
import './delivery-form.js';

async function form() {
  const element = await mount(document.createElement('delivery-form'), new TestService().api);
  const given = recorded(element, 'delivery-given');
  return { element, given, submit: () => find<HTMLFormElement>(element, 'form').requestSubmit() };
}

test('what_is_missing_is_summed_up_and_the_summary_takes_the_focus', async () => {
  const { element, given, submit } = await form();
  submit();
  await vi.waitUntil(() => findAll(element, 'li').length > 0);
  expect(findAll(element, 'li')).toHaveLength(6);
  const summary = find(element, 'ui-error-summary');
  await vi.waitUntil(() => element.shadowRoot?.activeElement === summary);
  expect(given).toHaveLength(0);
});

test('an_error_of_the_summary_leads_to_its_field', async () => {
  const { element, submit } = await form();
  submit();
  await vi.waitUntil(() => findAll(element, 'a[href="#city"]').length > 0);
  find<HTMLElement>(element, 'a[href="#city"]').click();
  expect(element.shadowRoot?.activeElement?.id).toBe('city');
});

test('a_whole_delivery_is_given_as_it_was_typed', async () => {
  const { element, given, submit } = await form();
  const typed = {
    recipient: 'Alice Archer',
    street: 'Kade 1',
    postalCode: '1234 AB',
    city: 'Utrecht',
    country: 'NL',
    requestedDate: '2026-12-24',
  };
  for (const [name, value] of Object.entries(typed))
    find<HTMLInputElement>(element, `[name="${name}"]`).value = value;
  submit();
  expect(given.map(({ delivery }) => delivery)).toEqual([typed]);
});
