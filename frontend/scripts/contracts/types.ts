import ts from 'typescript';
import type { Field } from './events.ts';
import type { Product } from './product.ts';
import { docOf, nodes } from './sources.ts';

/** A type of a payload, with its fields. */
export interface PayloadType {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Whether it comes from the description of the API. */
  readonly ofApi: boolean;
}

const API = 'kernel/api/schema.ts';

/** The types that these fields name and the contract declares. */
export function payloadTypes(
  fields: readonly Field[],
  contract: ts.SourceFile,
  { modules }: Product,
): readonly PayloadType[] {
  const api = modules.get(API)?.file;
  const found = new Map<string, PayloadType>();
  const look = (name: string): void => {
    const type = found.has(name) ? undefined : typeNamed(name, contract, api);
    if (!type) return;
    found.set(name, type);
    // The API's own types lead to all of it.
    if (!type.ofApi) namesIn(type.fields).forEach(look);
  };
  namesIn(fields).forEach(look);
  return [...found.values()];
}

function namesIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []);
}

function typeNamed(
  name: string,
  contract: ts.SourceFile,
  api: ts.SourceFile | undefined,
): PayloadType | undefined {
  const declared = declaredIn(contract, name);
  if (declared) return { name, fields: declared, ofApi: false };
  const schema = schemaOf(contract, name);
  if (schema === undefined || !api) return undefined;
  return { name, fields: schemaFields(api, schema), ofApi: true };
}

function declaredIn(contract: ts.SourceFile, name: string): readonly Field[] | undefined {
  const declared = nodes(contract, ts.isInterfaceDeclaration).find(
    (candidate) => candidate.name.text === name,
  );
  return declared && fieldsOf(declared.members);
}

/** The schema that a type of the contract is another name for. */
function schemaOf(contract: ts.SourceFile, name: string): string | undefined {
  const alias = nodes(contract, ts.isTypeAliasDeclaration).find(
    (candidate) => candidate.name.text === name,
  );
  return /^components\['schemas'\]\['(\w+)'\]$/.exec(alias?.type.getText() ?? '')?.[1];
}

function schemaFields(api: ts.SourceFile, name: string): readonly Field[] {
  const schema = nodes(api, ts.isPropertySignature).find(
    (member) =>
      member.name.getText() === name &&
      member.parent.parent.getText().startsWith('schemas:') &&
      member.type !== undefined,
  );
  return schema?.type && ts.isTypeLiteralNode(schema.type) ? fieldsOf(schema.type.members) : [];
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): readonly Field[] {
  return members.filter(ts.isPropertySignature).map((member) => ({
    name: `${member.name.getText()}${member.questionToken ? '?' : ''}`,
    type: typeText(member.type),
    doc: wordsOf(member),
  }));
}

function typeText(type: ts.TypeNode | undefined): string {
  return (type?.getText() ?? 'unknown')
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll('"', "'");
}

function oneLine(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The description, which the generated types have as a tag. */
function wordsOf(member: ts.PropertySignature): string {
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'description');
  return tag
    ? oneLine(ts.getTextOfJSDocComment(tag.comment))
    : docOf(member).replace(/^Format: .*$/, '');
}
