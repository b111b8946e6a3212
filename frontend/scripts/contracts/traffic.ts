import type { TypedEvent } from './events.ts';
import { type Module, type Product, capabilityOf } from './product.ts';

/** An element that others may use, or one of the application itself. */
export interface Actor {
  readonly tag: string;
  readonly module: Module;
  readonly sends: readonly TypedEvent[];
  readonly listens: ReadonlySet<string>;
}

/**
 * Who sends and who listens, as the code says it. What the parts of an element do that are its own
 * alone, modules and inner elements, counts as done by itself.
 */
export function actorsOf(product: Product): readonly Actor[] {
  const shared = sharedElements(product);
  return [...product.modules.values()].flatMap((module) => {
    const { tag, path } = module;
    if (tag === undefined || !(isAbove(path) || shared.has(path))) return [];
    const parts = partsOf(module, product, shared);
    return [{ tag, module, sends: sent(parts, product), listens: listened(parts) }];
  });
}

/** The elements that are used from outside of their capability, or as its panel. */
function sharedElements({ modules }: Product): ReadonlySet<string> {
  const users = [...modules.values()].filter(
    ({ path }) => isAbove(path) || path.endsWith('/panel.ts'),
  );
  const used = users.flatMap(({ imports }) => imports);
  return new Set(used.filter((path) => capabilityOf(path) && modules.get(path)?.tag));
}

function isAbove(path: string): boolean {
  return path.startsWith('app/') || path.startsWith('elements/');
}

interface Part {
  readonly module: Module;
  /** Whether it is an element inside, out of which only some events come. */
  readonly inner: boolean;
}

function partsOf(actor: Module, { modules }: Product, shared: ReadonlySet<string>): Part[] {
  const seen = new Set<string>();
  const parts: Part[] = [];
  const visit = (module: Module, inner: boolean): void => {
    if (seen.has(module.path)) return;
    seen.add(module.path);
    parts.push({ module, inner });
    for (const path of module.imports) {
      const next = modules.get(path);
      if (!next || (next.tag && (shared.has(path) || isAbove(path)))) continue;
      visit(next, inner || next.tag !== undefined);
    }
  };
  visit(actor, false);
  return parts;
}

function sent(parts: readonly Part[], { events }: Product): readonly TypedEvent[] {
  return events.filter((event) =>
    parts.some(
      ({ module, inner }) => module.makes.has(event.className) && (!inner || event.leaves),
    ),
  );
}

function listened(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ module }) => [...module.listens]));
}
