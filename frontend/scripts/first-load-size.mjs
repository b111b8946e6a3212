// Adds up what the browser must load before the first screen works: the entry chunk of
// dist/index.html and what it preloads. Warns over the target, fails over the limit.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const TARGET = 120 * 1024;
const LIMIT = 150 * 1024;
const DIST = new URL('../dist/', import.meta.url);

const page = await readFile(new URL('index.html', DIST), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]);
if (scripts.length === 0) throw new Error('dist/index.html names no script: run the build first');

let bytes = 0;
for (const script of scripts) bytes += gzipSync(await readFile(new URL(script, DIST))).length;

const size = `first load: ${(bytes / 1024).toFixed(1)} KiB of gzipped JavaScript`;
console.log(`${size} in ${scripts.length} file(s); target 120, limit 150`);
if (bytes > TARGET) console.warn('over the target');
if (bytes > LIMIT) process.exit(1);
