import type { ApiClient } from '../../kernel/api/client.js';
import { nextLink } from '../../kernel/api/link.js';
import { type Failure, outcomeOf } from '../../kernel/api/outcome.js';
import type { CatalogFilter, CatalogItem } from './contract.js';

export interface CatalogPages {
  readonly items: readonly CatalogItem[];
  /** Where the next page begins; absent after the last one. */
  readonly next?: string;
  readonly failure?: Failure;
}

export const NO_PAGES: CatalogPages = { items: [] };

export const PAGE_SIZE = 50;
/** What one request can ask for. */
const MOST_OF_A_REQUEST = 200;
/** After so many short pages in a row the person is to say whether to go on. */
const MOST_AT_ONCE = 10;

/**
 * The same pages and as many products more as are wanted, if there are so many. One request of a
 * search looks through a part of the catalog only: what was found is told after each. What was
 * there stays when the next page can't be read.
 */
export async function* somePagesMore(
  api: ApiClient,
  filter: CatalogFilter,
  before: CatalogPages,
  wanted: number,
): AsyncGenerator<CatalogPages, void> {
  const most = filter.q.trim() ? MOST_AT_ONCE : Math.ceil(wanted / MOST_OF_A_REQUEST);
  let pages = before;
  for (let requests = 1; requests <= most; requests++) {
    const found = pages.items.length - before.items.length;
    pages = await read(api, filter, pages, Math.min(wanted - found, MOST_OF_A_REQUEST));
    yield pages;
    if (
      pages.items.length - before.items.length >= wanted ||
      pages.failure ||
      pages.next === undefined
    )
      return;
  }
}

async function read(
  api: ApiClient,
  { q, seller }: CatalogFilter,
  before: CatalogPages,
  limit: number,
): Promise<CatalogPages> {
  const words = q.trim();
  const query = {
    limit,
    ...(words && { q: words }),
    ...(seller && { seller }),
    ...(before.next !== undefined && { cursor: before.next }),
  };
  const outcome = await outcomeOf(api.GET('/api/catalog', { params: { query } }));
  if (outcome.kind === 'unchanged') return before;
  if (outcome.kind !== 'answered') return { ...before, failure: outcome };
  const items = [...before.items, ...outcome.value.items];
  const next = nextLink(outcome.response)?.searchParams.get('cursor');
  return next ? { items, next } : { items };
}
