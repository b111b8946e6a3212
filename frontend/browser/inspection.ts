import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { READBACK_URL } from './people.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at pages for one appearance: axe finds nothing, nothing overflows, and a picture is kept. */
export class Inspection {
  readonly #complaints: string[] = [];

  constructor(private readonly appearance: string) {}

  /** Listens from the first page on to what the browser complains about. */
  attend(page: Page): void {
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.#complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('request', (request) => {
      const fromElsewhere = !request.url().startsWith(READBACK_URL);
      if (fromElsewhere && !request.isNavigationRequest() && page.url().startsWith(READBACK_URL))
        this.#complaints.push(`loaded from elsewhere: ${request.url()}`);
    });
  }

  async inspect(page: Page, name: string): Promise<void> {
    await this.#keepPicture(page, name);
    expect(await violations(page), `${name}, ${this.appearance}`).toEqual([]);
    expect(await overflow(page), `${name}, ${this.appearance}: scrolls sideways`).toBe(0);
    expect(this.#complaints, `${name}, ${this.appearance}`).toEqual([]);
  }

  async #keepPicture(page: Page, name: string): Promise<void> {
    const folder = process.env['READBACK_SCREENSHOTS'];
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${this.appearance}.png`), fullPage: true });
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    RULES,
  );
  return results.violations.map(described);
}

function described({ id, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`).join('; ')}`;
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}
