import { configureLocalization } from '@lit/localize';
import { allLocales, sourceLocale, targetLocales } from '../locales/codes.js';

/** What the page can be shown in; `en-XA` is English that shows what was never translated. */
export type Locale = (typeof allLocales)[number];

/** What a person can choose. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'nl', name: 'Nederlands' },
] as const;
export type Language = (typeof LANGUAGES)[number]['code'];

const CHOICE = 'readback-language';
const ADDRESSED = 'lang';

const LOCALES = {
  nl: async () => {
    // The ready-made controls have words of their own.
    const [words] = await Promise.all([
      import('../locales/nl.js'),
      import('@awesome.me/webawesome/dist/translations/nl.js'),
    ]);
    return words;
  },
  'en-XA': () => import('../locales/en-XA.js'),
} satisfies Record<(typeof targetLocales)[number], () => Promise<unknown>>;

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) => LOCALES[locale as keyof typeof LOCALES](),
});

/** Where a person may have said what they read. */
export interface Wishes {
  /** The page's address, which counts for this page alone. */
  readonly address: string;
  /** What they chose here before. */
  readonly choice: string | null;
  /** What their browser is set to, the best first. */
  readonly languages: readonly string[];
}

export function localeFor({ address, choice, languages }: Wishes): Locale {
  const addressed = new URL(address).searchParams.get(ADDRESSED);
  return (
    allLocales.find((locale) => locale === addressed) ??
    languageIn(choice ?? '') ??
    languages.map(languageIn).find((language) => language !== undefined) ??
    sourceLocale
  );
}

/** The language of a tag such as `nl-BE` (RFC 5646), if the page has it. */
function languageIn(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return LANGUAGES.find(({ code }) => code === primary)?.code;
}

/**
 * Makes the page speak the person's language. Modules may hold messages in constants, so this is
 * over before any of them is evaluated. Words that can't be had are no reason to show nothing.
 */
export async function loadLocale(): Promise<void> {
  const { languages } = navigator;
  const locale = localeFor({ address: location.href, choice: chosen(), languages });
  await setLocale(locale).catch(() => undefined);
  document.documentElement.lang = getLocale();
}

/** Remembers what the person wants to read from the next page on. */
export function chooseLanguage(language: Language): void {
  const address = new URL(location.href);
  address.searchParams.delete(ADDRESSED);
  history.replaceState(history.state, '', address);
  try {
    localStorage.setItem(CHOICE, language);
  } catch {
    // Where nothing may be kept, the browser's own setting goes on to count.
  }
}

function chosen(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

/** The language of what is shown. */
export function language(): Language {
  return languageIn(getLocale()) ?? sourceLocale;
}

/**
 * What `Intl` is to format by, and the service to write in: the language of the page, as it is
 * written where the person lives.
 */
export function formatLocale(): string {
  const shown = language();
  return navigator.languages.find((tag) => languageIn(tag) === shown && isTag(tag)) ?? shown;
}

/** A browser may hand on the locale of its system, such as `en-US@posix`. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
