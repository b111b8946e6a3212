import type { KeptCommand } from './command.js';
import { type CommandStore, MemoryStore } from './command-store.js';

/** A store that may be lost while it is in use. */
export interface LosableStore extends CommandStore {
  readonly closed: boolean;
}

/**
 * Keeps commands in a lasting store, and in memory as far as that fails: none in this browser,
 * full, or taken away. Nothing is lost as long as the page is there.
 */
export class FallingBackStore implements CommandStore {
  readonly #memory = new MemoryStore();
  /** What the lasting store could not take note of: its commands as they are, or that they are gone. */
  readonly #noted = new Map<string, KeptCommand | undefined>();
  #lasting: Promise<LosableStore | undefined> | undefined;
  #closed = false;
  #lastRead: readonly KeptCommand[] = [];

  constructor(private readonly open: () => Promise<LosableStore>) {}

  /** Whether something would be lost with the page. */
  get isLosable(): boolean {
    return !this.#memory.isEmpty;
  }

  async all(personId: string): Promise<readonly KeptCommand[]> {
    const read = await this.#use((store) => store.all(personId));
    // Taken away with commands in it: they are sent all the same, and under the same keys.
    if (!read) await this.#memory.add(this.#lastRead);
    this.#lastRead = read ?? [];
    const noted = this.#lastRead.flatMap((command) =>
      this.#noted.has(command.id) ? (this.#noted.get(command.id) ?? []) : command,
    );
    return [...noted, ...(await this.#memory.all(personId))];
  }

  async add(commands: readonly KeptCommand[]): Promise<void> {
    // Nothing may overtake what is in memory already.
    const lasts = !this.isLosable && (await this.#use((store) => done(store.add(commands))));
    if (!lasts) await this.#memory.add(commands);
  }

  async replace(command: KeptCommand): Promise<void> {
    await this.#memory.replace(command);
    const lasts = await this.#use((store) => done(store.replace(command)));
    if (!lasts) this.#noted.set(command.id, command);
  }

  async remove(id: string): Promise<void> {
    await this.#memory.remove(id);
    const lasts = await this.#use((store) => done(store.remove(id)));
    if (!lasts) this.#noted.set(id, undefined);
  }

  close(): void {
    this.#closed = true;
    void this.#lasting?.then((store) => store?.close());
  }

  async #use<T>(use: (store: LosableStore) => Promise<T>): Promise<T | undefined> {
    this.#lasting ??= this.#opened();
    const store = await this.#lasting;
    if (!store) return undefined;
    try {
      return await use(store);
    } catch {
      return store.closed ? this.#useAnew(use) : undefined;
    }
  }

  async #useAnew<T>(use: (store: LosableStore) => Promise<T>): Promise<T | undefined> {
    this.#lasting = this.#opened();
    const store = await this.#lasting;
    return store && use(store).catch(() => undefined);
  }

  /** What can't be opened once is left alone: each attempt may take its time. */
  #opened(): Promise<LosableStore | undefined> {
    return this.#closed ? Promise.resolve(undefined) : this.open().catch(() => undefined);
  }
}

function done(work: Promise<void>): Promise<true> {
  return work.then(() => true);
}
