import ts from 'typescript';
import { type Product } from './product.ts';
import { docOf, nodes } from './sources.ts';

/** What is ambient: a key of a context, and who gives and who takes what it stands for. */
export interface ContextKey {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly givenBy: readonly string[];
  readonly takenBy: readonly string[];
}

export function contextsOf(product: Product): readonly ContextKey[] {
  const files = [...product.modules.values()].map(({ file }) => file);
  return files.flatMap((file) =>
    nodes(file, ts.isVariableDeclaration).flatMap((declaration) => {
      const { initializer } = declaration;
      if (!initializer || !ts.isCallExpression(initializer)) return [];
      if (initializer.expression.getText() !== 'createContext') return [];
      const name = declaration.name.getText();
      return [
        {
          name,
          type: initializer.typeArguments?.[0]?.getText() ?? 'unknown',
          doc: docOf(declaration.parent.parent),
          givenBy: users(product, new RegExp(`new ContextProvider\\([^)]*\\b${name}\\b`)),
          takenBy: users(product, new RegExp(`@consume\\([^)]*\\b${name}\\b`)),
        },
      ];
    }),
  );
}

function users({ modules }: Product, pattern: RegExp): readonly string[] {
  return [...modules.values()]
    .filter(({ file }) => pattern.test(file.text))
    .map(({ path, tag }) => tag ?? path);
}
