import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlain, isShortcut } from './shortcuts.js';

const LETTERS: Readonly<Record<string, number>> = { j: 1, k: -1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** All that can be walked through now, in the order in which they came to the page. */
const walks = new Set<RowKeys>();

/**
 * J and K go to the next row and to the one before, from anywhere on the page; on a row the arrows
 * do too. With several lists it is the one that has the focus, or else the first one.
 */
export class RowKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly rows: () => readonly HTMLElement[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    walks.add(this);
    window.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    walks.delete(this);
    window.removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const step = stepOf(event);
    if (step === undefined) return;
    // There may be thousands: they are looked up once for a key, and for no other keys.
    const rows = this.rows();
    const place = placeAmong(rows);
    if (place < 0 && !this.#isFirst()) return;
    // Elsewhere the arrows scroll, or move through what somebody types.
    if (event.key in ARROWS && rows[place] !== focused()) return;
    const next = rows[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** Of those with rows, while none has the focus. */
  #isFirst(): boolean {
    const all = [...walks].map((walk) => ({ walk, rows: walk.rows() }));
    if (all.some(({ rows }) => placeAmong(rows) >= 0)) return false;
    return all.find(({ rows }) => rows.length > 0)?.walk === this;
  }
}

function stepOf(event: KeyboardEvent): number | undefined {
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) return isPlain(event) ? arrow : undefined;
  const letter = LETTERS[event.key.toLowerCase()];
  return letter !== undefined && isShortcut(event) ? letter : undefined;
}

/** Of the row that has the focus, on itself or within; negative when none has. */
function placeAmong(rows: readonly HTMLElement[]): number {
  const around = aroundFocus();
  return rows.findIndex((row) => around.has(row));
}

/** What has the focus, inside whatever shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** It, and all that it is in: to ask each of thousands of rows for `:focus-within` takes long. */
function aroundFocus(): ReadonlySet<Node> {
  const around = new Set<Node>();
  let node: Node | null = focused();
  while (node) {
    around.add(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return around;
}
