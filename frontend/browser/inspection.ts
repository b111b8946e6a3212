import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { APPEARANCES, type Appearance } from './appearances.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Looks at a page as it is now in every appearance: axe finds nothing and nothing overflows. A
 * picture is kept where READBACK_SCREENSHOTS names a folder. The page should be {@link STILL}.
 */
export async function inspect(
  page: Page,
  name: string,
  appearances: readonly Appearance[] = APPEARANCES,
): Promise<void> {
  const { colorScheme, viewport } = await looksOf(page);
  await page.evaluate(axe.source);
  for (const appearance of appearances) {
    await lookAs(page, appearance);
    const look = `${name}-${appearance.name}`;
    await keepPicture(page, look);
    expect(await violations(page), look).toEqual([]);
    expect(await overflow(page), `${look}: scrolls sideways`).toBe(0);
  }
  await lookAs(page, { colorScheme, viewport, forcedColors: 'none' });
}

/** What is still moving has no contrast to measure. */
export const STILL = { reducedMotion: 'reduce' } as const;

async function looksOf(page: Page): Promise<Pick<Appearance, 'colorScheme' | 'viewport'>> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const viewport = page.viewportSize();
  if (!viewport) throw new Error('A page has a size to be looked at');
  return { colorScheme: dark ? 'dark' : 'light', viewport };
}

async function lookAs(page: Page, appearance: Omit<Appearance, 'name'>): Promise<void> {
  const { colorScheme, forcedColors, viewport } = appearance;
  await page.emulateMedia({ ...STILL, colorScheme, forcedColors });
  await page.setViewportSize(viewport);
  await frames(page);
  await seeAll(page, viewport);
}

/** Rows out of sight are not rendered: there would be nothing of them to look at. */
async function seeAll(page: Page, size: Appearance['viewport']): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A question stays in the middle of what a person sees.
  if (height <= size.height || (await page.locator('dialog[open]').count()) > 0) return;
  await page.setViewportSize({ ...size, height });
  await frames(page);
}

/** Until what changed is on the screen. */
export function frames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen()))),
  );
}

async function keepPicture(page: Page, look: string): Promise<void> {
  const folder = process.env['READBACK_SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${look}.jpg`), type: 'jpeg' });
}

/** Behind a question nothing can be pressed, so that it may lie over what is small or half hidden. */
async function violations(page: Page): Promise<readonly string[]> {
  const question = page.locator('dialog[open]');
  if ((await question.count()) === 0) return axeOn(page.locator('html'), true);
  return [...(await axeOn(question.first(), true)), ...(await axeOn(page.locator('html'), false))];
}

async function axeOn(shown: Locator, targets: boolean): Promise<readonly string[]> {
  const results = await shown.evaluate(
    (element, options) => (window as unknown as { axe: typeof axe }).axe.run(element, options),
    {
      runOnly: { type: 'tag' as const, values: RULES },
      resultTypes: ['violations' as const],
      rules: { 'target-size': { enabled: targets } },
    },
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
