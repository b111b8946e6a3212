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

const NO_PAGES: CatalogPages = { items: [] };

export function firstPage(api: ApiClient, filter: CatalogFilter): Promise<CatalogPages> {
  return read(api, filter, NO_PAGES, undefined);
}

/** The same pages and one more; what was there stays when the next one can't be read. */
export function oneMorePage(
  api: ApiClient,
  filter: CatalogFilter,
  pages: CatalogPages,
): Promise<CatalogPages> {
  return read(api, filter, pages, pages.next);
}

async function read(
  api: ApiClient,
  { q, seller }: CatalogFilter,
  before: CatalogPages,
  cursor: string | undefined,
): Promise<CatalogPages> {
  const words = q.trim();
  const query = {
    ...(words && { q: words }),
    ...(seller && { seller }),
    ...(cursor && { cursor }),
  };
  const outcome = await outcomeOf(api.GET('/api/catalog', { params: { query } }));
  if (outcome.kind === 'unchanged') return before;
  if (outcome.kind !== 'answered') return { ...before, failure: outcome };
  const items = [...before.items, ...outcome.value.items];
  const next = nextLink(outcome.response)?.searchParams.get('cursor');
  return next ? { items, next } : { items };
}
