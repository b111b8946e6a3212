import type { Page } from 'playwright-core';
import { frames } from './inspection.js';

/** More than anybody would press: what is looked for is not there. */
const MOST_TABS = 120;

/** Goes on with Tab, as somebody does who watches where the focus is, until it is on what is named. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  // A question that has just opened takes the focus with the next frame.
  await frames(page);
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${passed.join(', ')}`);
}

/** Presses a button that is reached by Tab. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Types into a field that is reached by Tab. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** What has the focus, by the name that is read out for it. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at) return '';
    const root = at.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : undefined;
    const { labels } = at as HTMLInputElement;
    const named =
      at.getAttribute('aria-label') ??
      (labels as NodeListOf<HTMLLabelElement> | null | undefined)?.[0]?.textContent ??
      (host?.localName === 'wa-button' ? host.textContent : at.textContent);
    return named.replace(/\s+/g, ' ').trim();
  });
}

/** Whether the focus can be seen: the element that has it is outlined. */
export function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}
