import type { TypedEvent } from './events.ts';
import type { Actor } from './traffic.ts';

/** The ways of the events as a Mermaid flowchart. */
export function diagram(events: readonly TypedEvent[], actors: readonly Actor[]): string {
  const lines = events.flatMap((event) => wayOf(event, actors));
  return `\`\`\`mermaid
flowchart LR
${lines.map((line) => `  ${line}`).join('\n')}
\`\`\`
`;
}

function wayOf(event: TypedEvent, actors: readonly Actor[]): readonly string[] {
  const mark = `event-${event.name}(["${event.name}"])`;
  const senders = actors.filter(({ sends }) => sends.includes(event));
  const listeners = actors.filter(({ listens }) => listens.has(event.name));
  return [
    ...(senders.length > 0 ? [`${joined(senders)} --> ${mark}`] : []),
    ...(listeners.length > 0 ? [`${mark} --> ${joined(listeners)}`] : []),
  ];
}

function joined(actors: readonly Actor[]): string {
  return actors.map(({ tag }) => tag).join(' & ');
}
