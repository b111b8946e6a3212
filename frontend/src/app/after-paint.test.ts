import { expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint.js';

test('it_waits_for_a_frame', async () => {
  let painted = false;
  requestAnimationFrame(() => (painted = true));
  await afterPaint();
  expect(painted).toBe(true);
});

test('it_does_not_wait_for_frames_that_never_come', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  await afterPaint();
});
