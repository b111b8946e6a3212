interface Tagged {
  readonly tag: string;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** Elements by their tags, or a word for none. */
export function tags(elements: readonly Tagged[]): string {
  return elements.map(({ tag }) => code(`<${tag}>`)).join(', ') || 'nobody';
}

export function heading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/s.exec(text.replaceAll(/\s+/g, ' '))?.[0] ?? text;
}
