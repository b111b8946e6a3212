import { expect, test, vi } from 'vitest';
import { OtherTabs } from './other-tabs.js';

test('what_is_told_in_one_tab_arrives_in_the_others_of_the_same_person_and_subject_only', async () => {
  const heard: string[] = [];
  const listening = (tab: string) => (message: string) => heard.push(`${tab}: ${message}`);
  const here = new OtherTabs('notes', 'alice', listening('here'));
  const all = [
    here,
    new OtherTabs('notes', 'bob', listening('of bob')),
    new OtherTabs('songs', 'alice', listening('of songs')),
    new OtherTabs('notes', 'alice', listening('there')),
  ];

  here.tell('hello');
  await vi.waitUntil(() => heard.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(heard).toEqual(['there: hello']);
  for (const tab of all) tab.close();
});

test('a_closed_tab_hears_nothing_more', async () => {
  const closed: string[] = [];
  const open: string[] = [];
  const first = new OtherTabs<string>('notes', 'alice', (message) => closed.push(message));
  const second = new OtherTabs<string>('notes', 'alice', (message) => open.push(message));
  const third = new OtherTabs<string>('notes', 'alice', () => undefined);
  first.close();

  third.tell('hello');
  await vi.waitUntil(() => open.length === 1);

  expect(closed).toEqual([]);
  second.close();
  third.close();
});
