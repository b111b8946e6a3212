import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  ClassDeclaration,
  ClassMember,
  CustomElement,
  Declaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema';
import type { Sources } from './sources.ts';
import type { Actor } from './traffic.ts';

/** An element as the manifest describes it. */
export type DescribedElement = ClassDeclaration & CustomElement;

/**
 * The custom-elements manifest (schema 1.0.0) of the elements that others may use: what they are
 * given, and the events that come out of them.
 */
export function manifestOf(sources: Sources, actors: readonly Actor[]): Package {
  const modules = [...sources].map(([path, text]) =>
    ts.createSourceFile(`src/${path}`, text, ts.ScriptTarget.ES2015, true),
  );
  const all = create({ modules, plugins: litPlugin() });
  return { ...all, modules: actors.flatMap((actor) => moduleOf(actor, all)) };
}

/** The declaration of an element in its module. */
export function elementIn(
  { declarations = [] }: JavaScriptModule,
  tag: string,
): DescribedElement | undefined {
  return declarations.filter(isElement).find(({ tagName }) => tagName === tag);
}

function moduleOf({ tag, module, sends }: Actor, all: Package): readonly JavaScriptModule[] {
  const found = all.modules.find(({ path }) => path === `src/${module.path}`);
  const element = found && elementIn(found, tag);
  if (!element) throw new Error(`The analyzer found no <${tag}> in ${module.path}`);
  const events = sends.map(({ name, className, doc }) => ({
    name,
    type: { text: className },
    ...(doc && { description: doc }),
  }));
  const members = element.members?.filter(isGiven) ?? [];
  const exports = (found.exports ?? []).filter(
    (exported) => exported.declaration.name === element.name,
  );
  const declaration: DescribedElement = { ...element, members, events };
  return [{ ...found, declarations: [declaration], exports }];
}

/** A property that the element is given, not one of its own. */
function isGiven(member: ClassMember): boolean {
  const isOwn = member.privacy !== undefined && member.privacy !== 'public';
  return member.kind === 'field' && !isOwn && !member.static && !member.name.startsWith('#');
}

function isElement(declared: Declaration): declared is DescribedElement {
  return 'customElement' in declared;
}
