import { expect, test, vi } from 'vitest';
import {
  BOOKING_ID,
  booking,
  draftWithBolts,
  eur,
  history,
  placed,
} from '../../testing/bookings.js';
import { find, findAll, mount, recorded, shownText } from '../../testing/mount.js';
import { TestService, json, problem } from '../../testing/service.js';
import type { BookingTravel } from './booking-travel.js';
import './booking-travel.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;
const NOW = placed();
const HISTORY = history(4, 'Started it', 'Added 2 × Bolt', 'Changed to 3', 'Placed it');

const MORE = draftWithBolts({
  version: 3,
  lines: draftWithBolts().lines.map((line) => ({ ...line, quantity: 3, total: eur('3.75') })),
  total: eur('3.75'),
});

/** Answers every version with its state. */
function past(): TestService {
  const states = [booking(), draftWithBolts(), MORE, NOW];
  return new TestService().on(GET, (request) =>
    Response.json(states[Number(new URL(request.url).searchParams.get('version')) - 1]),
  );
}

async function travel(version: number, service = past()) {
  const element = document.createElement('booking-travel');
  return mount(element, service.api, { now: NOW, version, history: HISTORY });
}

async function shows(element: BookingTravel, words: string): Promise<void> {
  await vi.waitUntil(() => shownText(element).includes(words), { timeout: 2_000 });
}

function button(element: BookingTravel, label: string): HTMLElement {
  return find<HTMLElement>(element, `button[aria-label="${label}"]`);
}

test('a_version_is_shown_as_the_past_with_what_changed_and_nothing_to_do', async () => {
  const element = await travel(3);
  await shows(element, 'As it was at version 3');
  expect(shownText(element)).toContain('Version 3 of 4');
  expect(shownText(element)).toContain('Changed to 3');
  expect(shownText(element)).toContain('Quantity of Bolt changed from 2 to 3.');
  expect(shownText(find(element, '.lines .changed'))).toMatch(/2 → 3.*Changed|Changed.*2 → 3/);
  expect(findAll(element, 'booking-past button, booking-past wa-button, booking-past a')).toEqual(
    [],
  );
});

test('the_newest_version_is_what_the_page_holds_and_no_past', async () => {
  const service = past();
  const element = await travel(4, service);
  await shows(element, 'As it is now');
  expect(shownText(element)).not.toContain('This is the past');
  expect(service.sent.map(({ url }) => new URL(url).search)).toEqual(['?version=3']);
});

test('the_first_version_has_nothing_before_it', async () => {
  const service = past();
  const element = await travel(1, service);
  await shows(element, 'The booking was started.');
  expect(service.sent).toHaveLength(1);
});

test('a_step_back_and_forth_reads_nothing_twice', async () => {
  const service = past();
  const element = await travel(3, service);
  element.addEventListener('version-chosen', ({ version }) => (element.version = version));
  await shows(element, 'As it was at version 3');
  button(element, 'Previous version').click();
  await shows(element, 'As it was at version 2');
  button(element, 'Next version').click();
  await shows(element, 'As it was at version 3');
  expect(service.sent).toHaveLength(3);
});

test('while_the_slider_moves_the_words_follow_and_only_its_rest_is_a_choice', async () => {
  const element = await travel(4);
  const chosen = recorded(element, 'version-chosen');
  const slider = find<HTMLInputElement>(element, 'input[type="range"]');
  for (const value of ['3', '2', '1']) {
    slider.value = value;
    slider.dispatchEvent(new Event('input'));
  }
  await element.updateComplete;
  expect(shownText(element)).toContain('Started it');
  expect(chosen).toHaveLength(0);
  await vi.waitUntil(() => chosen.length === 1);
  expect(chosen[0]).toMatchObject({ bookingId: BOOKING_ID, version: 1 });
});

test('where_the_person_comes_to_rest_is_spoken', async () => {
  const element = await travel(4);
  const spoken = recorded(element, 'announcement');
  element.version = 2;
  await element.updateComplete;
  expect(spoken.at(-1)?.text).toBe('Version 2 of 4. Added 2 × Bolt.');
});

test.each([0, 5, 999])('that_there_is_no_version_%d_is_said_in_words', async (version) => {
  const service = past();
  const element = await travel(version, service);
  await shows(element, `There is no version ${version}`);
  expect(shownText(element)).toContain('This booking has the versions 1 to 4.');
  expect(findAll(element, 'booking-past')).toHaveLength(0);
  expect(service.sent).toHaveLength(0);
});

test('a_version_that_comes_to_be_while_somebody_waits_for_it_is_shown', async () => {
  const element = await travel(5);
  await shows(element, 'There is no version 5');
  element.now = placed({ version: 5, status: 'confirmed', actions: [] });
  await shows(element, 'Status changed from Placed to Confirmed.');
});

test('a_state_that_cannot_be_read_says_why_and_can_be_tried_again', async () => {
  const service = new TestService().on(GET, problem(500, 'Something broke'));
  const element = await travel(1, service);
  await shows(element, 'Something broke');
  service.on(GET, json(booking()));
  find(element, 'ui-failure').dispatchEvent(new Event('retry'));
  await shows(element, 'The booking was started.');
});

test('without_a_history_the_states_are_there_all_the_same', async () => {
  const element = await travel(2);
  element.history = undefined;
  await shows(element, 'Added: 2 × Bolt');
});
