import { readFileSync } from 'node:fs';
import { manifestOf } from './manifest.ts';
import { pageOf } from './page.ts';
import { productOf } from './product.ts';
import { type Sources, productSources } from './sources.ts';
import { actorsOf } from './traffic.ts';

/** The files that tell of the contracts, by their paths below frontend. */
export function contracts(sources: Sources = productSources()): Readonly<Record<string, string>> {
  const product = productOf(sources);
  const actors = actorsOf(product);
  const shared = actors.filter(({ module }) => !module.path.startsWith('app/'));
  const manifest = manifestOf(sources, shared);
  return {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    '../docs/contracts.md': pageOf(product, actors, manifest),
  };
}

/** Which of the committed files are not what is generated; the folder is that of the front end. */
export function stale(generated: Readonly<Record<string, string>>, folder: URL): readonly string[] {
  return Object.entries(generated)
    .filter(([path, text]) => committed(new URL(path, folder)) !== text)
    .map(([path]) => path);
}

function committed(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
