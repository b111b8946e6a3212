import type { Page } from 'playwright-core';

/** Shows so many rows of a list, by its own button, as fast as the page can. */
export async function showAll(page: Page, list: string, rows: number): Promise<void> {
  const element = page.locator(list);
  await element.locator('li').first().waitFor();
  await element.evaluate(async ({ shadowRoot }, wanted) => {
    const count = () => shadowRoot?.querySelectorAll('li').length ?? 0;
    while (count() < wanted) {
      const button = shadowRoot?.querySelector<HTMLElement & { loading: boolean }>('.more');
      if (!button) throw new Error(`There are no more than ${count()} rows`);
      if (!button.loading) button.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }, rows);
}
