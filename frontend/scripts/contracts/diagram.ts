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
  const those = (sending: boolean, listening: boolean) =>
    actors
      .filter(({ sends }) => sends.includes(event) === sending)
      .filter(({ listens }) => listens.has(event.name) === listening)
      .map(({ tag }) => tag)
      .join(' & ');
  const senders = those(true, false);
  const both = those(true, true);
  const listeners = those(false, true);
  return [
    ...(senders ? [`${senders} --> ${mark}`] : []),
    ...(both ? [`${both} <--> ${mark}`] : []),
    ...(listeners ? [`${mark} --> ${listeners}`] : []),
  ];
}
