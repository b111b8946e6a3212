import { expect, test } from 'vitest';
import type { Handover } from '../../../kernel/exchange.js';
import { find, findAll, mount, shownText } from '../../../testing/mount.js';
import { TestService } from '../../../testing/service.js';
import type { Passed } from '../../exchange/passed.js';
import { layoutOf } from './diagram-layout.js';
import './exchange-diagram.js';

const PICK: Handover = { event: 'offer-picked', from: 'catalog-browser', to: 'booking-draft' };
const LIST: Handover = { event: 'booking-changed', from: 'booking-draft', to: 'booking-list' };
const STATUS: Handover = { ...LIST, to: 'booking-status' };
const HEARD: Handover = { event: 'announcement', to: 'readback-app' };
const WAYS = [PICK, LIST, STATUS, HEARD];

function passed(id: number, way: Handover, ...to: string[]): Passed {
  return { id, at: id, event: way.event, from: way.from ?? 'x', to: [way.to, ...to], words: '' };
}

async function diagram(...events: Passed[]) {
  const element = document.createElement('exchange-diagram');
  const properties = { handovers: WAYS, passed: events };
  return mount(element, new TestService().api, properties);
}

function ways(element: HTMLElement, kind: string): string[] {
  return findAll(element, `g.${kind}[data-way]`).map((g) => g.getAttribute('data-way') ?? '');
}

test('who_hands_on_stands_above_those_who_get_it', () => {
  const { places, lines, height } = layoutOf(WAYS);
  const y = (name: string) => places.find((place) => place.name === name)?.y ?? NaN;
  expect(y('catalog-browser')).toBeLessThan(y('booking-draft'));
  expect(y('booking-draft')).toBeLessThan(y('booking-list'));
  expect(y('booking-list')).toBe(y('booking-status'));
  expect(height).toBeGreaterThan(y('booking-status'));
  expect(lines).toHaveLength(3);
});

test('who_is_reached_from_two_sides_has_one_box_and_two_lines', () => {
  const decided: Handover = { ...STATUS, from: 'sales-decision' };
  const { places, lines } = layoutOf([...WAYS, decided]);
  expect(places.filter(({ name }) => name === 'booking-status')).toHaveLength(1);
  expect(lines.filter(({ to }) => to.name === 'booking-status')).toHaveLength(2);
});

test('elements_that_hand_to_each_other_end_the_layout_all_the_same', () => {
  const back: Handover = { ...PICK, from: 'booking-status', to: 'booking-draft' };
  expect(layoutOf([...WAYS, back]).places).toHaveLength(4);
});

test('the_ways_of_the_latest_event_are_lit_and_those_of_earlier_ones_stay_marked', async () => {
  const element = await diagram(passed(2, LIST, 'booking-status'), passed(1, PICK));
  expect(ways(element, 'latest')).toEqual([
    'booking-draft booking-changed booking-list',
    'booking-draft booking-changed booking-status',
  ]);
  expect(ways(element, 'used')).toContain('catalog-browser offer-picked booking-draft');
  expect(find(element, 'figcaption').textContent).toContain(
    'booking-changed: from booking-draft to booking-list and booking-status',
  );
});

test('an_event_that_no_line_stands_for_leaves_the_lit_ones_lit', async () => {
  const element = await diagram(passed(2, HEARD), passed(1, PICK));
  expect(ways(element, 'latest')).toEqual(['catalog-browser offer-picked booking-draft']);
});

test('what_passes_moves_along_its_line_and_what_passed_before_does_not', async () => {
  const before = passed(1, PICK);
  const element = await diagram(before);
  expect(findAll(element, '.pulse')).toHaveLength(0);
  element.passed = [passed(2, LIST), before];
  await element.updateComplete;
  const moving = find(element, '.pulse').closest('[data-way]');
  expect(moving?.getAttribute('data-way')).toBe('booking-draft booking-changed booking-list');
});

test('all_of_it_is_there_in_words', async () => {
  const element = await diagram();
  const words = findAll(element, 'ul li').map((line) => line.textContent.trim());
  expect(words).toContain('offer-picked: from catalog-browser to booking-draft');
  expect(words).toHaveLength(3);
  expect(find(element, 'svg').getAttribute('aria-hidden')).toBe('true');
  expect(shownText(element)).toContain('Nothing has passed yet');
});
