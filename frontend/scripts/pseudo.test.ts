import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { pseudo as untyped } from './pseudo.mjs';

const pseudo = untyped as (text: string) => string;

test('no_letter_stays_as_it_is_and_everything_else_does', () => {
  expect(pseudo('The quick brown fox jumps over the lazy dog')).not.toMatch(/[a-z]/i);
  expect(pseudo('12 × 3, “ok”!')).toBe('12 × 3, “ööķ”!'.replace('öö', pseudo('o')));
});

test('what_is_said_becomes_about_as_long_as_in_a_long_language', () => {
  const xliff = readFileSync(new URL('../xliff/nl.xlf', import.meta.url), 'utf8');
  const sources = [...xliff.matchAll(/<source>([^<]*)<\/source>/g)].map(([, text]) => text ?? '');
  const length = (texts: readonly string[]) => texts.join('').length;
  expect(sources.length).toBeGreaterThan(50);
  expect(length(sources.map(pseudo)) / length(sources)).toBeCloseTo(1.4, 1);
});
