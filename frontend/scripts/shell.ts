import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Shell {
  /** Another one whenever the page is another one. */
  readonly version: string;
  /** Paths on the service. */
  readonly files: readonly string[];
}

/** What a built page is made of beside its HTML: files whose names change with their content. */
export function shellIn(folder: string): Shell {
  const files = readdirSync(join(folder, 'assets'))
    .map((name) => `/assets/${name}`)
    .sort();
  const page = readFileSync(join(folder, 'index.html'));
  const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 12);
  return { version, files };
}
