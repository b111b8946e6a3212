import type { Locator, Page } from 'playwright-core';

const PAGE_SIZE = /([?&]limit)=(25|50)\b/;
const LARGEST_PAGE = '$1=200';

/** Shows at least so many rows of a list by its own button, in larger pages than usual. */
export async function showAll(page: Page, list: string, rows: number): Promise<void> {
  const element = page.locator(list);
  await element.locator('li').first().waitFor();
  await page.route(PAGE_SIZE, (route) =>
    route.continue({ url: route.request().url().replace(PAGE_SIZE, LARGEST_PAGE) }),
  );
  await element.evaluate(showMore, rows);
  await page.unroute(PAGE_SIZE);
}

/** Runs in the page. */
async function showMore({ shadowRoot }: Element, wanted: number): Promise<void> {
  const count = () => shadowRoot?.querySelectorAll('li').length ?? 0;
  while (count() < wanted) {
    const button = shadowRoot?.querySelector<HTMLElement & { loading: boolean }>('.more');
    if (!button) throw new Error(`There are no more than ${count()} rows`);
    if (!button.loading) button.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Counts the rows in the list itself: looking for them in the whole page takes long. */
export function rowsIn(list: Locator): Promise<number> {
  return list.evaluate(({ shadowRoot }) => shadowRoot?.querySelectorAll('li').length ?? 0);
}

/**
 * A click in the middle, once it is clear where that is: rows that come into sight may move it. What
 * the search for it left behind is cleared away, so that the page is not held up by that.
 */
export async function aim(target: Locator): Promise<() => Promise<void>> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  await clearAway(page);
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to click on');
  await clearAway(page);
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function clearAway(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
  await page.waitForTimeout(100);
}
