/** How a page may look, by the name that its pictures carry. */
export interface Appearance {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** Colours that the person chose for everything, in place of the page's own. */
  readonly forcedColors: 'active' | 'none';
  readonly viewport: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1440, height: 900 } as const;
export const NARROW = { width: 360, height: 740 } as const;

export const LIGHT_WIDE: Appearance = appearance('light-wide', 'light', WIDE);
export const LIGHT_NARROW: Appearance = appearance('light-narrow', 'light', NARROW);
const DARK_WIDE: Appearance = appearance('dark-wide', 'dark', WIDE);
const DARK_NARROW: Appearance = appearance('dark-narrow', 'dark', NARROW);

export const APPEARANCES: readonly Appearance[] = [
  LIGHT_WIDE,
  DARK_WIDE,
  DARK_NARROW,
  LIGHT_NARROW,
];

export const FORCED: readonly Appearance[] = [
  { ...LIGHT_WIDE, name: 'forced-wide', forcedColors: 'active' },
  { ...DARK_NARROW, name: 'forced-narrow', forcedColors: 'active' },
];

function appearance(
  name: string,
  colorScheme: Appearance['colorScheme'],
  viewport: Appearance['viewport'],
): Appearance {
  return { name, colorScheme, viewport, forcedColors: 'none' };
}
