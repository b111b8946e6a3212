import type { JavaScriptModule, Package } from 'custom-elements-manifest/schema';
import { type DescribedElement, elementIn } from './manifest.ts';
import { code, firstSentence, table, tags } from './markdown.ts';
import type { Product } from './product.ts';
import type { Actor } from './traffic.ts';

/** Elements: what they are given, and what they send. */
export function elementsView(elements: readonly Actor[], manifest: Package): string {
  if (elements.length === 0) return '';
  const rows = elements.map((actor) => elementRow(actor, manifest.modules));
  return `${table(['element', 'is given', 'sends'], rows)}\n`;
}

function elementRow({ tag, module, sends }: Actor, modules: readonly JavaScriptModule[]): string[] {
  const described = modules.find(({ path }) => path === `src/${module.path}`);
  const element = described && elementIn(described, tag);
  const words = firstSentence(element?.description ?? '');
  return [
    `[\`<${tag}>\`](../frontend/src/${module.path})<br>${words}`,
    element ? given(element) : '',
    sends.map(({ name }) => code(name)).join('<br>'),
  ];
}

/** Its attributes by their names, and the properties that are none with a dot, as in a template. */
function given({ members = [], attributes = [] }: DescribedElement): string {
  return members
    .filter((member) => member.kind === 'field')
    .map(({ name, type }) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === name)?.name;
      const of = type?.text.replace(/ \| undefined$/, '');
      return code(`${attribute ?? `.${name}`}${of ? `: ${of}` : ''}`);
    })
    .join('<br>');
}

/** What each file that pages of others load brings. */
export function embeddingView(
  product: Product,
  actors: readonly Actor[],
  manifest: Package,
): string {
  const entries = [...product.modules.values()].filter(
    ({ path, tag }) => path.startsWith('elements/') && tag === undefined,
  );
  const own = actors.filter(({ module }) => module.path.startsWith('elements/'));
  const lines = entries.map(({ path, imports }) => {
    const brought = actors.filter(({ module }) => imports.includes(module.path));
    return `${code(`/${path.replace(/\.ts$/, '.js')}`)} defines ${tags(brought)}.`;
  });
  return `## For pages of others\n\n${lines.join('\n')}\n\n${elementsView(own, manifest)}`;
}
