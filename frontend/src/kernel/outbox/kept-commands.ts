import type { KeptCommand } from './command.js';
import type { FallingBackStore } from './falling-back-store.js';

/** One person's commands as they are kept, with what is not written or not read again yet. */
export class KeptCommands {
  #stored: readonly KeptCommand[] = [];
  #storing: readonly KeptCommand[] = [];
  /** What became of commands here, so that no slower read of the store undoes it. */
  readonly #noted = new Map<string, KeptCommand | undefined>();

  constructor(
    private readonly store: FallingBackStore,
    private readonly personId: string,
  ) {}

  /** In the order in which they were given. */
  get all(): readonly KeptCommand[] {
    const stored = new Set(this.#stored.map(({ id }) => id));
    const storing = this.#storing.filter(({ id }) => !stored.has(id));
    return this.#asNoted([...this.#stored, ...storing]);
  }

  get waiting(): readonly KeptCommand[] {
    return this.all.filter(({ refusal }) => !refusal);
  }

  get refused(): readonly KeptCommand[] {
    return this.all.filter(({ refusal }) => refusal);
  }

  /** The first of those that are kept, and so may leave. */
  get next(): KeptCommand | undefined {
    return this.#asNoted(this.#stored).find(({ refusal }) => !refusal);
  }

  /** Some would be lost with the page. */
  get isLosable(): boolean {
    return this.#storing.length > 0 || (this.store.isLosable && this.waiting.length > 0);
  }

  /** Reads what other tabs may have changed. */
  async read(): Promise<void> {
    this.#stored = await this.store.all(this.personId);
  }

  /** They show at once, and are kept when it is done; behind those that were added before. */
  async add(commands: readonly KeptCommand[], before: Promise<void>): Promise<void> {
    this.#storing = [...this.#storing, ...commands];
    await before;
    await this.store.add(commands);
    const read = new Set(this.#stored.map(({ id }) => id));
    this.#stored = [...this.#stored, ...commands.filter(({ id }) => !read.has(id))];
    this.#storing = this.#storing.filter((command) => !commands.includes(command));
  }

  /** They are as given here from now on, and kept so when it is done. */
  async replace(...commands: readonly KeptCommand[]): Promise<void> {
    for (const command of commands) this.#noted.set(command.id, command);
    for (const command of commands) await this.store.replace(command);
  }

  /** They are gone from now on, and kept no longer when it is done. */
  async remove(...ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#noted.set(id, undefined);
    for (const id of ids) await this.store.remove(id);
  }

  /** Another tab has settled it. */
  noteGone(id: string): void {
    this.#noted.set(id, undefined);
  }

  #asNoted(commands: readonly KeptCommand[]): readonly KeptCommand[] {
    return commands.flatMap((command) =>
      this.#noted.has(command.id) ? (this.#noted.get(command.id) ?? []) : command,
    );
  }
}
