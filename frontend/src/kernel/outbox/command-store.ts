import type { KeptCommand } from './command.js';

/** Where commands wait, in the order in which they were given. */
export interface CommandStore {
  /** All that is kept for a person, the first one given first. */
  all(personId: string): Promise<readonly KeptCommand[]>;
  /** Keeps all of them, or none when it fails. */
  add(commands: readonly KeptCommand[]): Promise<void>;
  /** Puts another one in the place of the one with the same id; nothing if that is gone. */
  replace(command: KeptCommand): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

/** Keeps commands as long as the page. */
export class MemoryStore implements CommandStore {
  #commands: readonly KeptCommand[] = [];

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  all(personId: string): Promise<readonly KeptCommand[]> {
    return Promise.resolve(this.#commands.filter((command) => command.personId === personId));
  }

  add(commands: readonly KeptCommand[]): Promise<void> {
    this.#commands = [...this.#commands, ...commands];
    return Promise.resolve();
  }

  replace(command: KeptCommand): Promise<void> {
    this.#commands = this.#commands.map((kept) => (kept.id === command.id ? command : kept));
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.#commands = this.#commands.filter((command) => command.id !== id);
    return Promise.resolve();
  }

  close(): void {
    this.#commands = [];
  }
}
