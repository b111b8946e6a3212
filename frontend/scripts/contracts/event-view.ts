import type { Field, TypedEvent } from './events.ts';
import { code, table, tags } from './markdown.ts';
import type { Actor } from './traffic.ts';
import type { PayloadType } from './types.ts';

/** An event: what it says, what it carries, who sends and who hears it. */
export function eventView(event: TypedEvent, actors: readonly Actor[]): string {
  const senders = actors.filter(({ sends }) => sends.includes(event));
  const listeners = actors.filter(({ listens }) => listens.has(event.name));
  return `### \`${event.name}\`

${event.doc}

${fieldsTable('carries', event.fields)}

**Sent by** ${tags(senders)}<br>**Heard by** ${tags(listeners)}
`;
}

function fieldsTable(head: string, fields: readonly Field[]): string {
  const explained = fields.some(({ doc }) => doc);
  const rows = fields.map(({ name, type, doc }) => [code(name), code(type), doc]);
  return explained
    ? table([head, 'type', ''], rows)
    : table(
        [head, 'type'],
        rows.map((row) => row.slice(0, 2)),
      );
}

/** A type that an event carries, folded. */
export function typeView({ name, fields, ofApi }: PayloadType): string {
  const origin = ofApi ? ', as the <a href="../backend/service/openapi.yaml">API</a> gives it' : '';
  return `<details><summary><code>${name}</code>${origin}</summary>

${table(
  ['field', 'type', ''],
  fields.map((field) => [code(field.name), code(field.type), field.doc]),
)}

</details>
`;
}
