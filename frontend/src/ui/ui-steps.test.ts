import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, findAll, mount, recorded } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import './ui-steps.js';

async function steps(step: number, most = 4) {
  const words = { label: 'Step', previous: 'Back', next: 'On', text: `Step ${step} of ${most}` };
  const element = document.createElement('ui-steps');
  await mount(element, new TestService().api, { ...words, step, most });
  element.addEventListener('step-chosen', (event) => (element.step = event.step));
  const slider = find<HTMLInputElement>(element, 'input');
  return { element, slider, chosen: recorded(element, 'step-chosen') };
}

test('the_slider_stands_at_the_step_and_says_it_in_words', async () => {
  const { slider } = await steps(3, 120);
  expect(slider.valueAsNumber).toBe(3);
  expect(slider.max).toBe('120');
  expect(slider.getAttribute('aria-valuetext')).toBe('Step 3 of 120');
});

test('the_arrows_and_the_ends_are_reached_by_keyboard', async () => {
  const { slider, chosen } = await steps(3);
  slider.focus();
  await userEvent.keyboard('{ArrowLeft}{Home}{End}');
  expect(chosen.map(({ step }) => step)).toEqual([2, 1, 4]);
});

test('at_an_end_the_button_does_nothing_and_keeps_the_focus', async () => {
  const { element, chosen } = await steps(2);
  const [back] = findAll<HTMLElement>(element, 'button');
  back?.focus();
  back?.click();
  await element.updateComplete;
  back?.click();
  await element.updateComplete;
  expect(chosen.map(({ step }) => step)).toEqual([1]);
  expect(back?.getAttribute('aria-disabled')).toBe('true');
  expect(element.shadowRoot?.activeElement).toBe(back);
});

test('from_a_step_that_does_not_exist_the_way_leads_to_the_nearest_one', async () => {
  const { element, slider, chosen } = await steps(9);
  expect(slider.valueAsNumber).toBe(4);
  const [back, on] = findAll<HTMLElement>(element, 'button');
  on?.click();
  back?.click();
  expect(chosen.map(({ step }) => step)).toEqual([4]);
});
