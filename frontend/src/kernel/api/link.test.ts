import { expect, test } from 'vitest';
import { nextLink } from './link.js';

function linked(header?: string): Response {
  return new Response('', header ? { headers: { Link: header } } : {});
}

test('the_next_page_is_the_link_with_rel_next', () => {
  const response = linked(
    '</api/catalog?cursor=a>; rel="prev", </api/catalog?cursor=b>; rel="next"',
  );
  expect(nextLink(response)?.searchParams.get('cursor')).toBe('b');
});

test('the_last_page_has_no_next', () => {
  expect(nextLink(linked('</api/catalog>; rel="first"'))).toBeUndefined();
  expect(nextLink(linked())).toBeUndefined();
});
