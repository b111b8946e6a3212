import type { BrowserContextOptions } from 'playwright-core';

/** How a page may look, by the name that its pictures carry. */
export type Appearance = [name: string, options: BrowserContextOptions];

// What is still moving has no contrast to measure.
const STILL = { reducedMotion: 'reduce' } as const;
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

export const APPEARANCES: Appearance[] = [
  ['light-wide', { ...STILL, colorScheme: 'light', viewport: WIDE }],
  ['dark-wide', { ...STILL, colorScheme: 'dark', viewport: WIDE }],
  ['light-narrow', { ...STILL, colorScheme: 'light', viewport: NARROW }],
  ['dark-narrow', { ...STILL, colorScheme: 'dark', viewport: NARROW }],
];

/** Colours that the person chose for everything, in place of the page's own. */
export const FORCED: Appearance[] = [
  ['forced-wide', { ...STILL, forcedColors: 'active', viewport: WIDE }],
  ['forced-narrow', { ...STILL, forcedColors: 'active', colorScheme: 'dark', viewport: NARROW }],
];
