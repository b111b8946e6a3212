import ts from 'typescript';
import { type TypedEvent, eventsIn } from './events.ts';
import { type Sources, importsOf, nodes, parsed } from './sources.ts';

/** What a module says by itself. */
export interface Module {
  readonly path: string;
  readonly file: ts.SourceFile;
  readonly imports: readonly string[];
  /** The element that it defines, if any. */
  readonly tag: string | undefined;
  /** The classes that it makes something of. */
  readonly makes: ReadonlySet<string>;
  /** The names of the events that it listens to. */
  readonly listens: ReadonlySet<string>;
}

/** The modules of the front end, and the events between them. */
export interface Product {
  readonly modules: ReadonlyMap<string, Module>;
  readonly events: readonly TypedEvent[];
}

export function productOf(sources: Sources): Product {
  const modules = new Map([...sources].map(([path, text]) => [path, moduleOf(path, text)]));
  return { modules, events: [...modules.values()].flatMap(({ file }) => eventsIn(file)) };
}

/** The capability of a module, if it belongs to one. */
export function capabilityOf(path: string): string | undefined {
  return /^capabilities\/([^/]+)\//.exec(path)?.[1];
}

function moduleOf(path: string, text: string): Module {
  const file = parsed(path, text);
  return {
    path,
    file,
    imports: importsOf(file),
    tag: tagOf(file),
    makes: new Set(
      nodes(file, ts.isNewExpression).map(({ expression }) => expression.getText(file)),
    ),
    listens: new Set([...listenedByCode(file), ...listenedInTemplates(text)]),
  };
}

function tagOf(file: ts.SourceFile): string | undefined {
  const decorator = nodes(file, ts.isDecorator)
    .map(({ expression }) => expression)
    .filter((expression) => ts.isCallExpression(expression))
    .find(({ expression }) => expression.getText(file) === 'customElement');
  const [tag] = decorator?.arguments ?? [];
  return tag && ts.isStringLiteral(tag) ? tag.text : undefined;
}

function listenedByCode(file: ts.SourceFile): readonly string[] {
  return nodes(file, ts.isCallExpression)
    .filter(({ expression }) => expression.getText(file).endsWith('.addEventListener'))
    .flatMap(({ arguments: [type] }) => (type && ts.isStringLiteral(type) ? [type.text] : []));
}

function listenedInTemplates(text: string): readonly string[] {
  return [...text.matchAll(/\s@([a-z][a-z-]*)=\$\{/g)].flatMap(([, name]) => name ?? []);
}
