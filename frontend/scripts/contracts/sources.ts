import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const NOT_THE_PRODUCT = /\.(test|canary)\.ts$|^testing\//;

/** The text of each module of the product, by its path in src. */
export type Sources = ReadonlyMap<string, string>;

export function productSources(): Sources {
  const paths = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => relative(SRC, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !NOT_THE_PRODUCT.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]));
}

export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The modules of the product that one imports to run, not only for their types. */
export function importsOf(file: ts.SourceFile): readonly string[] {
  return file.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .filter(({ importClause }) => !importClause || isForValues(importClause))
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file.fileName), specifier))
    .map((path) => path.replace(/\.js$/, '.ts'));
}

function isForValues({ phaseModifier, name, namedBindings }: ts.ImportClause): boolean {
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return true;
  return namedBindings.elements.some(({ isTypeOnly }) => !isTypeOnly);
}

/** All nodes of one kind, in their order. */
export function nodes<T extends ts.Node>(within: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** What its doc comment says, in one line. */
export function docOf(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find((comment) => ts.isJSDoc(comment));
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/\s+/g, ' ').trim();
}
