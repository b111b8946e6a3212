import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Wakeups } from './wakeups.js';

let wakes: number;
let wakeups: Wakeups;

beforeEach(() => {
  vi.useFakeTimers();
  wakes = 0;
  wakeups = new Wakeups(() => wakes++);
  wakeups.start();
});
afterEach(() => {
  wakeups.stop();
  vi.useRealTimers();
});

test('it_tries_again_when_the_browser_is_online_and_when_the_person_looks_at_the_page', () => {
  window.dispatchEvent(new Event('online'));
  expect(wakes).toBe(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(wakes).toBe(2);
});

test('it_tries_again_by_itself_after_pauses_that_grow_and_are_not_the_same_for_all', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  wakeups.later();
  vi.advanceTimersByTime(1_999);
  expect(wakes).toBe(0);
  vi.advanceTimersByTime(1);
  expect(wakes).toBe(1);

  wakeups.later();
  vi.advanceTimersByTime(3_999);
  expect(wakes).toBe(1);
  vi.advanceTimersByTime(1);
  expect(wakes).toBe(2);

  vi.spyOn(Math, 'random').mockReturnValue(0);
  wakeups.later();
  vi.advanceTimersByTime(6_000);
  expect(wakes).toBe(3);
});

test('no_pause_is_longer_than_a_minute_and_a_quarter', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  for (let tries = 0; tries < 10; tries++) wakeups.later();
  vi.advanceTimersByTime(75_000);
  expect(wakes).toBe(1);
});

test('after_a_success_it_begins_with_a_short_pause_and_stopped_it_sleeps', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  wakeups.later();
  wakeups.later();
  wakeups.reset();
  wakeups.later();
  vi.advanceTimersByTime(2_000);
  expect(wakes).toBe(1);
  wakeups.later();
  wakeups.stop();
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new Event('online'));
  expect(wakes).toBe(1);
});
