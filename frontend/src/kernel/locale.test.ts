import { msg } from '@lit/localize';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  compareNames,
  countryName,
  formatDate,
  formatInstant,
  formatList,
  formatMoment,
  formatMoney,
  formatNumber,
  formatSpan,
} from './format.js';
import { chooseLanguage, formatLocale, language, loadLocale, localeFor } from './locale.js';

const PAGE = 'https://readback.test/orders';
const address = location.href;

beforeEach(() => localStorage.clear());
afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', address);
  await loadLocale();
});

function reads(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

test.each([
  ['the best language of the browser that there is', PAGE, null, ['fr', 'nl-BE', 'en'], 'nl'],
  ['English for all others', PAGE, null, ['fr', 'de'], 'en'],
  ['English where the browser says nothing', PAGE, null, [], 'en'],
  ['what was chosen before all', PAGE, 'en', ['nl'], 'en'],
  ['nothing of a choice that there is not', PAGE, 'tlh', ['nl'], 'nl'],
  ['what the address says before even that', `${PAGE}?lang=nl`, 'en', ['en'], 'nl'],
  ['the pseudo-locale by its address', `${PAGE}?lang=en-XA`, 'nl', ['nl'], 'en-XA'],
  ['the pseudo-locale by no choice', PAGE, 'en-XA', ['en-XA'], 'en'],
  ['nothing of an address that names none', `${PAGE}?lang=tlh`, null, ['nl'], 'nl'],
] as const)('the_page_takes %s', (_, at, choice, languages, expected) => {
  expect(localeFor({ address: at, choice, languages })).toBe(expected);
});

test('a_choice_is_spoken_and_formatted_by_after_the_next_load', async () => {
  reads('en-GB', 'nl-BE');
  chooseLanguage('nl');
  await loadLocale();

  expect(document.documentElement.lang).toBe('nl');
  expect(language()).toBe('nl');
  expect(formatLocale()).toBe('nl-BE');
  expect(msg('Cancel')).toBe('Annuleren');
  expect(formatDate('2026-12-24')).toBe('24 december 2026');
  expect(formatNumber(1234.5)).toBe('1.234,5');
  expect(formatMoney({ amount: '1240.50', currency: 'EUR' })).toMatch(/^€\s1\.240,50$/);
  expect(formatList(['koper', 'verkoper'])).toBe('koper en verkoper');
  expect(formatInstant('2026-11-24T11:00:00Z')).toMatch(/^24 nov\.? 2026/);
  expect(formatMoment(Date.parse('2026-11-24T11:00:00.250Z'))).toMatch(/:00:00,250$/);
  expect(formatSpan(65.4)).toBe('65 ms');
  expect(formatSpan(2_540)).toBe('2,5 seconden');
  expect(countryName('DE')).toBe('Duitsland');
  expect(['Zweden', 'Åland', 'Duitsland'].sort(compareNames)[0]).toBe('Åland');
});

test('dates_are_written_as_where_the_person_lives', () => {
  reads('nl', 'en-GB', 'en-US');
  chooseLanguage('en');
  expect(formatLocale()).toBe('en-GB');
  reads('nl');
  expect(formatLocale()).toBe('en');
  reads('en-US@posix', 'en-AU');
  expect(formatLocale()).toBe('en-AU');
});

test('the_pseudo_locale_shows_english_that_nobody_wrote', async () => {
  history.replaceState(null, '', '?lang=en-XA');
  await loadLocale();
  expect(msg('Cancel')).toBe('Çååñçééļ');
  expect(language()).toBe('en');
});

test('another_choice_counts_more_than_the_address_that_the_page_was_opened_with', async () => {
  history.replaceState(null, '', '?lang=en-XA&q=bolt');
  chooseLanguage('nl');
  expect(location.search).toBe('?q=bolt');
  await loadLocale();
  expect(language()).toBe('nl');
});

test('what_is_no_language_tag_is_not_handed_to_intl', async () => {
  reads('en-US@posix', 'en-GB');
  await loadLocale();
  expect(formatLocale()).toBe('en-GB');
  reads('en-US@posix');
  expect(formatLocale()).toBe('en');
});

test('where_nothing_may_be_kept_the_browsers_own_setting_counts', async () => {
  reads('nl');
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError');
  });
  chooseLanguage('en');
  await loadLocale();
  expect(language()).toBe('nl');
});
