import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shellIn } from './shell.js';

let built: string;
beforeEach(() => {
  built = mkdtempSync(join(tmpdir(), 'shell-'));
  mkdirSync(join(built, 'assets'));
  write('index.html', '<script src="/assets/index-1.js">');
  write('assets/index-1.js', '1');
});
afterEach(() => rmSync(built, { recursive: true }));

function write(file: string, content: string): void {
  writeFileSync(join(built, file), content);
}

test('all_assets_are_in_it_by_their_paths', () => {
  write('assets/index-1.css', '');
  expect(shellIn(built).files).toEqual(['/assets/index-1.css', '/assets/index-1.js']);
});

test('its_version_is_another_one_when_the_page_or_an_asset_is', () => {
  const { version } = shellIn(built);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(shellIn(built).version).toBe(version);

  write('assets/later-2.js', '2');
  const more = shellIn(built).version;
  expect(more).not.toBe(version);

  write('index.html', '<script src="/assets/index-1.js" async>');
  expect([version, more]).not.toContain(shellIn(built).version);
});
