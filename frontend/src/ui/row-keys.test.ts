import { LitElement, html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, findAll, mount } from '../testing/mount.js';
import { TestService } from '../testing/service.js';
import { RowKeys } from './row-keys.js';
import { turnShortcuts } from './shortcuts.js';

class RowsToWalk extends LitElement {
  names: readonly string[] = [];

  constructor() {
    super();
    new RowKeys(this, () => [...this.renderRoot.querySelectorAll<HTMLElement>('li')]);
  }

  override render() {
    return this.names.map((name) => html`<li tabindex="-1" id=${name}><button>On</button></li>`);
  }
}
customElements.define('rows-to-walk', RowsToWalk);

async function rows(...names: string[]): Promise<RowsToWalk> {
  return mount(new RowsToWalk(), new TestService().api, { names });
}

function focused(...lists: RowsToWalk[]): string | undefined {
  return lists
    .map(({ shadowRoot }) => shadowRoot?.activeElement?.id)
    .find((id) => id !== undefined);
}

afterEach(() => turnShortcuts(true));

test('j_begins_with_the_first_row_and_stops_at_the_last_one', async () => {
  const list = await rows('a', 'b');
  await userEvent.keyboard('k');
  expect(focused(list)).toBeUndefined();
  await userEvent.keyboard('j');
  expect(focused(list)).toBe('a');
  await userEvent.keyboard('jj');
  expect(focused(list)).toBe('b');
  await userEvent.keyboard('kk');
  expect(focused(list)).toBe('a');
});

test('from_within_a_row_it_goes_to_the_next_one', async () => {
  const list = await rows('a', 'b', 'c');
  findAll<HTMLElement>(list, 'button')[1]?.focus();
  await userEvent.keyboard('j');
  expect(focused(list)).toBe('c');
});

test('arrows_move_on_a_row_alone_and_even_when_single_keys_are_off', async () => {
  const list = await rows('a', 'b');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(list)).toBeUndefined();
  find<HTMLElement>(list, '#a').focus();
  turnShortcuts(false);
  await userEvent.keyboard('j');
  expect(focused(list)).toBe('a');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused(list)).toBe('b');
  await userEvent.keyboard('{ArrowUp}{Control>}{ArrowDown}{/Control}');
  expect(focused(list)).toBe('a');
});

test('of_several_lists_the_one_with_the_focus_is_walked_through_or_else_the_first_with_rows', async () => {
  const [empty, first, second] = [await rows(), await rows('a', 'b'), await rows('y', 'z')];
  await userEvent.keyboard('j');
  expect(focused(empty, first, second)).toBe('a');
  find<HTMLElement>(second, '#y').focus();
  await userEvent.keyboard('j');
  expect(focused(second)).toBe('z');
});
