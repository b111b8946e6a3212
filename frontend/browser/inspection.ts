import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at pages for one appearance: axe finds nothing, nothing overflows, and a picture is kept. */
export class Inspection {
  constructor(private readonly appearance: string) {}

  async inspect(page: Page, name: string): Promise<void> {
    const size = page.viewportSize();
    await seeAll(page);
    await this.#keepPicture(page, name);
    expect(await violations(page), `${name}, ${this.appearance}`).toEqual([]);
    expect(await overflow(page), `${name}, ${this.appearance}: scrolls sideways`).toBe(0);
    if (size) await page.setViewportSize(size);
  }

  async #keepPicture(page: Page, name: string): Promise<void> {
    const folder = process.env['READBACK_SCREENSHOTS'];
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${this.appearance}.png`), fullPage: true });
  }
}

/** Rows out of sight are not rendered: there would be nothing of them to look at. */
async function seeAll(page: Page): Promise<void> {
  const size = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A question stays in the middle of what a person sees.
  if (!size || height <= size.height || (await page.locator('dialog[open]').count()) > 0) return;
  await page.setViewportSize({ ...size, height });
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
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

/** What moves on the page by itself, which it must not for those who asked for less motion. */
export function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.localName ?? ''),
  );
}
