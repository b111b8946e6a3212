import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placeBefore } from '../kernel/kept-place.js';
import { ScrollKeeper } from './scroll-keeper.js';

let keeper: ScrollKeeper;
let tall: HTMLElement;

beforeEach(() => {
  tall = document.createElement('div');
  document.body.append(tall);
  window.scrollTo(0, 0);
});
afterEach(() => {
  keeper.hostDisconnected();
  tall.remove();
  window.history.replaceState(null, '');
});

function open(): void {
  const host = {
    addController: (controller: ReactiveController) => controller.hostConnected?.(),
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  keeper = new ScrollKeeper(host);
}

function isAsLongAs(pixels: number): void {
  tall.style.blockSize = `${pixels}px`;
}

test('how_far_a_page_is_scrolled_is_kept', async () => {
  open();
  isAsLongAs(5_000);
  window.scrollTo(0, 1_200);
  await vi.waitUntil(() => placeBefore().scrolled === 1_200);
});

/** Back, to an entry that was left so far from its top. */
function backTo(scrolled: number): void {
  open();
  window.history.replaceState({ scrolled }, '');
  window.dispatchEvent(new PopStateEvent('popstate'));
}

test('a_page_is_scrolled_back_as_soon_as_it_is_long_enough', async () => {
  backTo(1_200);
  await frames(5);
  expect(window.scrollY).toBe(0);

  isAsLongAs(5_000);

  await vi.waitUntil(() => window.scrollY === 1_200);
});

test('who_wants_to_be_elsewhere_meanwhile_is_not_taken_away', async () => {
  backTo(1_200);
  await frames(2);
  window.dispatchEvent(new WheelEvent('wheel'));

  isAsLongAs(5_000);
  await frames(5);

  expect(window.scrollY).toBe(0);
});

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
