import type { Carried, Exchange, Handover } from '../../kernel/exchange.js';

/** An event of the page, as it passed. */
export interface Passed extends Carried {
  /** Counts up. */
  readonly id: number;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly event: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** The ways that an event went which came from inside these elements, the innermost first. */
export function waysOf(
  { handovers }: Exchange,
  event: string,
  names: readonly string[],
): readonly Handover[] {
  const known = handovers.filter((way) => way.event === event);
  const own = known.filter(({ from }) => from === undefined || names.includes(from));
  // A page that read something anew hands it to all whom it concerns.
  return own.length > 0 ? own : known;
}

/** Which of these elements are on the page, inside whatever shadow roots. */
export function present(root: Element, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (within: Element | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      if (names.has(element.localName)) found.add(element.localName);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  if (names.has(root.localName)) found.add(root.localName);
  if (root.shadowRoot) look(root.shadowRoot);
  return found;
}
