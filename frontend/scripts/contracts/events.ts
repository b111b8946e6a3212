import ts from 'typescript';
import { docOf, nodes } from './sources.ts';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** A typed event, as its class declares it. */
export interface TypedEvent {
  readonly name: string;
  readonly className: string;
  readonly module: string;
  readonly doc: string;
  readonly fields: readonly Field[];
  /** Whether it comes out of the shadow roots around the element that sends it. */
  readonly leaves: boolean;
}

export function eventsIn(file: ts.SourceFile): readonly TypedEvent[] {
  return nodes(file, ts.isClassDeclaration).flatMap((declaration) => {
    const name = typeNameOf(declaration);
    if (name === undefined || !declaration.name || !extendsEvent(declaration)) return [];
    return [
      {
        name,
        className: declaration.name.text,
        module: file.fileName,
        doc: docOf(declaration),
        fields: fieldsOf(declaration),
        leaves: leaves(declaration),
      },
    ];
  });
}

function extendsEvent({ heritageClauses }: ts.ClassDeclaration): boolean {
  return heritageClauses?.some(({ types }) => types[0]?.expression.getText() === 'Event') ?? false;
}

function typeNameOf(declaration: ts.ClassDeclaration): string | undefined {
  const type = declaration.members
    .filter((member) => ts.isPropertyDeclaration(member))
    .find((member) => member.name.getText() === 'type');
  return type?.initializer && ts.isStringLiteral(type.initializer)
    ? type.initializer.text
    : undefined;
}

/** The parameters of its constructor that become its properties. */
function fieldsOf(declaration: ts.ClassDeclaration): readonly Field[] {
  const constructor = declaration.members.find((member) => ts.isConstructorDeclaration(member));
  return (constructor?.parameters ?? [])
    .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, constructor as ts.Node))
    .map((parameter) => ({
      name: parameter.name.getText(),
      type: parameter.type?.getText() ?? 'unknown',
      doc: docOf(parameter),
    }));
}

function leaves(declaration: ts.ClassDeclaration): boolean {
  const up = nodes(declaration, ts.isCallExpression).find(
    ({ expression }) => expression.kind === ts.SyntaxKind.SuperKeyword,
  );
  const options = up?.arguments[1]?.getText() ?? '';
  return options.includes('bubbles: true') && options.includes('composed: true');
}
