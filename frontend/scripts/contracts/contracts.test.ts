import { expect, test } from 'vitest';
import { contracts, stale } from './contracts.ts';
import { type Sources, productSources } from './sources.ts';

const FRONTEND = new URL('../../', import.meta.url);
const PAGE = '../docs/contracts.md';
const MANIFEST = 'custom-elements.json';
const CONTRACT = 'capabilities/catalog/contract.ts';
const ELEMENT = 'capabilities/catalog/catalog-browser.ts';

/** An event that nobody has told of. */
const CANARY = `
/** The person sang. */
export class CanarySang extends Event {
  static readonly type = 'canary-sang';
  constructor(readonly song: string) {
    super(CanarySang.type, { bubbles: true, composed: true });
  }
}`;

function withText(sources: Sources, path: string, more: string): Sources {
  return new Map(sources).set(path, `${sources.get(path) ?? ''}\n${more}`);
}

test('what_is_committed_is_what_the_code_gives', () => {
  expect(stale(contracts(), FRONTEND)).toEqual([]);
});

test('an_event_that_the_page_does_not_tell_of_is_noticed', () => {
  const generated = contracts(withText(productSources(), CONTRACT, CANARY));
  expect(stale(generated, FRONTEND)).toEqual([PAGE]);
  expect(generated[PAGE]).toContain('### `canary-sang`\n\nThe person sang.');
  expect(generated[PAGE]).toContain('| `song` | `string` |');
  expect(generated[PAGE]).toContain('**Sent by** nobody');
});

test('an_event_that_an_element_begins_to_send_is_noticed_in_both', () => {
  const sending = withText(
    withText(productSources(), CONTRACT, CANARY),
    ELEMENT,
    'export const sing = () => new CanarySang("la");',
  );
  const generated = contracts(sending);
  expect(stale(generated, FRONTEND)).toEqual([MANIFEST, PAGE]);
  expect(generated[PAGE]).toContain('**Sent by** `<catalog-browser>`');
  expect(generated[MANIFEST]).toContain('CanarySang');
});

test('what_an_inner_element_sends_counts_for_the_one_around_it', () => {
  const page = contracts()[PAGE];
  expect(page).toMatch(/### `offer-picked`[^#]*\*\*Sent by\*\* `<catalog-browser>`/);
  expect(contracts()[MANIFEST]).not.toContain('catalog-product');
});

test('a_file_that_is_missing_is_stale', () => {
  expect(stale({ 'no-such-file.md': '' }, FRONTEND)).toEqual(['no-such-file.md']);
});
