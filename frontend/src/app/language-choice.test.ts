import { expect, test } from 'vitest';
import { findAll, mount, recorded } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import './language-choice.js';

async function choice() {
  const element = await mount(document.createElement('language-choice'), new TestService().api);
  return { element, buttons: findAll<HTMLButtonElement>(element, 'button') };
}

test('each_language_is_offered_in_its_own_words_and_the_present_one_is_marked', async () => {
  const { buttons } = await choice();
  expect(buttons.map(({ textContent }) => textContent.trim())).toEqual(['English', 'Nederlands']);
  expect(buttons.map(({ lang }) => lang)).toEqual(['en', 'nl']);
  expect(buttons.map((button) => button.ariaPressed)).toEqual(['true', 'false']);
});

test('another_language_is_handed_up_and_the_present_one_is_not', async () => {
  const { element, buttons } = await choice();
  const chosen = recorded(element, 'language-chosen');
  for (const button of buttons) button.click();
  expect(chosen.map(({ language }) => language)).toEqual(['nl']);
});
