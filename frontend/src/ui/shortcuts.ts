import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEPT_AS = 'readback-shortcuts';
const TYPING = 'input, textarea, select, [contenteditable]';

/** Whether a shortcut acts, for as long as the page lasts where nothing can be stored. */
let switchedOn = true;

/** Who speaks to their computer, or shakes, can do without keys that act alone (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return switchedOn;
  }
}

export function turnShortcuts(on: boolean): void {
  switchedOn = on;
  try {
    if (on) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // The browser keeps nothing for this page: it is remembered until the page is left.
  }
}

/** Whether the key was pressed on its own, and not to write or to choose something. */
export function isShortcut(event: KeyboardEvent): boolean {
  return isPlain(event) && !event.isComposing && !isMeantElsewhere(event) && areShortcutsOn();
}

/** Without a key that makes it a command of the browser or of the system. */
export function isPlain({ altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !defaultPrevented;
}

/** Somebody is typing, or answers a question that lies over the page. */
function isMeantElsewhere(event: KeyboardEvent): boolean {
  const path = event.composedPath().filter((target) => target instanceof Element);
  return path[0]?.matches(TYPING) === true || path.some(isOpenDialog);
}

function isOpenDialog(element: Element): boolean {
  return element instanceof HTMLDialogElement && element.open;
}

/** What single keys do, wherever the focus is, while the host is on the page. */
export class Shortcuts implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly keys: Readonly<Record<string, () => void>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const act = this.keys[event.key];
    if (!act || !isShortcut(event)) return;
    event.preventDefault();
    act();
  };
}
