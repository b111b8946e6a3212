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
    if (walkOf([...walks]) !== this) return;
    const step = this.#step(event);
    const next = step === undefined ? undefined : this.rows()[this.#place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  #step(event: KeyboardEvent): number | undefined {
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) return isPlain(event) && this.#isOnRow ? arrow : undefined;
    return isShortcut(event) ? LETTERS[event.key.toLowerCase()] : undefined;
  }

  /** The row that has the focus, on itself or within. */
  get #place(): number {
    const around = aroundFocus();
    return this.rows().findIndex((row) => around.has(row));
  }

  /** Elsewhere the arrows scroll, or move through what somebody types. */
  get #isOnRow(): boolean {
    return this.rows().some((row) => row === focused());
  }

  get hasFocus(): boolean {
    return this.#place >= 0;
  }

  get isEmpty(): boolean {
    return this.rows().length === 0;
  }
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

function walkOf(all: readonly RowKeys[]): RowKeys | undefined {
  return all.find((walk) => walk.hasFocus) ?? all.find((walk) => !walk.isEmpty);
}
