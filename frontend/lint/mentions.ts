import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const GENERATED = 'kernel/api/schema.ts';

/** The files below src that are not the capability's own, nor generated. Paths are of src. */
export function filesOutside(capability: string): readonly string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(SRC, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => file !== GENERATED && !file.startsWith(`capabilities/${capability}/`));
}

/** Each line of these files that speaks of a capability, as `file: line`. */
export function mentions(capability: string, files: readonly string[]): readonly string[] {
  const word = new RegExp(capability, 'i');
  return files.flatMap((file) =>
    readFileSync(join(SRC, file), 'utf8')
      .split('\n')
      .filter((line) => word.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}
