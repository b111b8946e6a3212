import { msg } from '@lit/localize';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type KeptCommand, isKeptCommand } from './command.js';
import type { CommandStore } from './command-store.js';

interface Schema extends DBSchema {
  commands: {
    key: number;
    value: KeptCommand;
    indexes: { id: string; personId: string };
  };
}

interface Opening {
  readonly name?: string;
  readonly version?: number;
  /** How long another tab may keep it from opening. */
  readonly patienceMs?: number;
}

/** Keeps commands in the browser's database, beyond the page and the browser's end. */
export class IndexedStore implements CommandStore {
  /** The connection is gone: another release needs the database, or the browser took it away. */
  closed = false;
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
    // Two ways to lose it; a tab that goes on with an old release must not block a new one.
    db.addEventListener('versionchange', () => this.close());
    db.addEventListener('close', () => (this.closed = true));
  }

  static async open({
    name = 'readback-outbox',
    version = 1,
    patienceMs = 3_000,
  }: Opening = {}): Promise<IndexedStore> {
    const opening = openDB<Schema>(name, version, {
      upgrade(db) {
        if (db.objectStoreNames.contains('commands')) return;
        const commands = db.createObjectStore('commands', { autoIncrement: true });
        commands.createIndex('id', 'id', { unique: true });
        commands.createIndex('personId', 'personId');
      },
    });
    return new IndexedStore(await orGiveUp(opening, patienceMs));
  }

  async all(personId: string): Promise<readonly KeptCommand[]> {
    const commands = await this.#db.getAllFromIndex('commands', 'personId', personId);
    return commands.every(isKeptCommand) ? commands : this.#mended(personId);
  }

  async add(commands: readonly KeptCommand[]): Promise<void> {
    const { store, done } = this.#db.transaction('commands', 'readwrite');
    await Promise.all([...commands.map((command) => store.add(command)), done]);
  }

  async replace(command: KeptCommand): Promise<void> {
    const { store, done } = this.#db.transaction('commands', 'readwrite');
    const key = await store.index('id').getKey(command.id);
    if (key !== undefined) await store.put(command, key);
    await done;
  }

  async remove(id: string): Promise<void> {
    const { store, done } = this.#db.transaction('commands', 'readwrite');
    const key = await store.index('id').getKey(id);
    if (key !== undefined) await store.delete(key);
    await done;
  }

  close(): void {
    this.closed = true;
    this.#db.close();
  }

  /** What can't be read any more can't be sent either: the person is told so, once. */
  async #mended(personId: string): Promise<readonly KeptCommand[]> {
    const { store, done } = this.#db.transaction('commands', 'readwrite');
    const commands: KeptCommand[] = [];
    for await (const cursor of store.index('personId').iterate(personId)) {
      const command = isKeptCommand(cursor.value) ? cursor.value : unreadable(personId);
      if (command !== cursor.value) await cursor.update(command);
      commands.push(command);
    }
    await done;
    return commands;
  }
}

function unreadable(personId: string): KeptCommand {
  return {
    id: crypto.randomUUID(),
    personId,
    givenAt: new Date().toISOString(),
    kind: 'unreadable',
    subject: 'unreadable',
    path: '/',
    text: msg('A change that was kept in this browser'),
    refusal: {
      type: 'about:blank',
      title: msg('It was not sent'),
      status: 400,
      detail: msg(
        'It is damaged and can’t be read any more. Look whether it is done, and do it again if not.',
      ),
    },
  };
}

async function orGiveUp(
  opening: Promise<IDBPDatabase<Schema>>,
  patienceMs: number,
): Promise<IDBPDatabase<Schema>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The database did not open in time'));
      void opening.then((db) => db.close()).catch(() => undefined);
    }, patienceMs);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
