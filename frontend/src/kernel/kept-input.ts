import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = 'readback-input';
/** What nobody came back to by then is forgotten. */
const KEPT_MS = 30 * 86_400_000;

interface Owner {
  /** Whose input it is; nobody else who uses the browser gets to see it. */
  personId(): string | undefined;
  /** Which form, and what it is about. */
  form(): string;
}

interface Kept {
  readonly at: number;
  readonly input: unknown;
}

/**
 * What a person typed and did not send yet. It outlives a reload, the sign-in and the closing of
 * the page. Leaving warns only where the browser did not take it.
 */
export class KeptInput<T> implements ReactiveController {
  #losable = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly owner: Owner,
    private readonly storage: Storage | undefined = storageOfBrowser(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#leaving);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#leaving);
    this.#losable = false;
  }

  read(): T | undefined {
    const name = this.#name;
    return name === undefined ? undefined : (readFrom(this.storage, name) as T | undefined);
  }

  keep(input: T): void {
    const name = this.#name;
    this.#losable = name === undefined || !written(this.storage, name, { at: Date.now(), input });
  }

  /** It was sent, or is not wanted any more. */
  forget(): void {
    this.#losable = false;
    if (this.#name !== undefined) this.storage?.removeItem(this.#name);
  }

  get #name(): string | undefined {
    const personId = this.owner.personId();
    return personId === undefined ? undefined : `${PREFIX}/${personId}/${this.owner.form()}`;
  }

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.#losable) event.preventDefault();
  };
}

function readFrom(storage: Storage | undefined, name: string): unknown {
  try {
    const kept = JSON.parse(storage?.getItem(name) ?? 'null') as Kept | null;
    if (kept && Date.now() - kept.at < KEPT_MS) return kept.input;
    storage?.removeItem(name);
    return undefined;
  } catch {
    return undefined;
  }
}

function written(storage: Storage | undefined, name: string, kept: Kept): boolean {
  try {
    storage?.setItem(name, JSON.stringify(kept));
    return storage !== undefined;
  } catch {
    return false;
  }
}

function storageOfBrowser(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
