import type { ApiClient } from '../api/client.js';
import type { Failure } from '../api/outcome.js';
import { OtherTabs } from '../other-tabs.js';
import type { Command, KeptCommand } from './command.js';
import { FallingBackStore } from './falling-back-store.js';
import { IndexedStore } from './indexed-store.js';
import { KeptCommands } from './kept-commands.js';
import { type Mend, Round } from './round.js';
import { inTurn } from './turns.js';
import { Wakeups } from './wakeups.js';

interface Wiring {
  readonly api: ApiClient;
  /** Asks whether the same person is signed in still; answers why that is not known, or not so. */
  identify(): Promise<Failure | undefined>;
  /** May send a refused command otherwise, where that is what the person meant. */
  readonly mend?: Mend;
  readonly store?: FallingBackStore;
  /** Outboxes of different names know nothing of each other. */
  readonly name?: string;
}

/** Who wants to know what becomes of commands. */
export interface Follower {
  changed(): void;
  /** @param expected whether the person expects on this page to read what became of it. */
  answered?(command: KeptCommand, value: unknown, expected: boolean): void;
  /** Whether it tells the person itself that this one was refused. */
  tells?(command: KeptCommand): boolean;
}

type Told = 'changed' | { readonly command: KeptCommand; readonly value: unknown };

const NONE: readonly KeptCommand[] = [];

/**
 * The commands of one person that are on their way. They are kept in the browser until an answer
 * settles them, and go out in the order in which they were given, each under one idempotency key,
 * from one tab at a time. Closing the page loses none: the next one of the same person goes on.
 */
export class Outbox {
  /** Why nothing goes out now; it is tried again by itself. */
  held: Failure | undefined;
  /** Something goes out that had to wait. */
  isCatchingUp = false;
  #personId: string | undefined;
  #commands: KeptCommands | undefined;
  readonly #given = new Set<string>();
  readonly #inherited = new Set<string>();
  readonly #followers = new Set<Follower>();
  readonly #ended = new AbortController();
  readonly #store: FallingBackStore;
  readonly #wakeups = new Wakeups(() => this.wake());
  readonly #round: Round;
  readonly #name: string;
  #tabs: OtherTabs<Told> | undefined;
  #sending = false;
  #keeping: Promise<void> = Promise.resolve();
  /** What is being written about commands that are settled already: nobody waits for that. */
  #settling: Promise<unknown> = Promise.resolve();

  constructor(wiring: Wiring) {
    this.#store = wiring.store ?? new FallingBackStore(() => IndexedStore.open());
    this.#name = wiring.name ?? 'outbox';
    this.#round = new Round({
      ...wiring,
      ended: this.#ended.signal,
      answered: (command, value) => this.#answered(command, value),
      refused: (commands) => this.#refused(commands),
      held: (failure) => this.#hold(failure),
    });
  }

  /** Not settled yet, in the order in which they go out. */
  get waiting(): readonly KeptCommand[] {
    return this.#commands?.waiting ?? NONE;
  }

  /** Refused, and not read by the person yet. */
  get refused(): readonly KeptCommand[] {
    return this.#commands?.refused ?? NONE;
  }

  /** Those of them that nothing on the page tells of. */
  get untold(): readonly KeptCommand[] {
    const tellers = [...this.#followers];
    return this.refused.filter((command) => !tellers.some((teller) => teller.tells?.(command)));
  }

  /** Closing this page would lose commands: the browser keeps them nowhere else. */
  get isLosable(): boolean {
    return this.#commands?.isLosable ?? false;
  }

  /** Sends this person's commands from now on, those of an earlier visit first. */
  async belongTo(personId: string, identified: boolean): Promise<void> {
    const commands = new KeptCommands(this.#store, personId);
    this.#personId = personId;
    this.#commands = commands;
    this.#round.isIdentified = identified;
    this.#tabs = new OtherTabs(this.#name, personId, (told) => void this.#hear(told));
    this.#wakeups.start();
    await commands.read();
    for (const { id } of commands.all) if (!this.#given.has(id)) this.#inherited.add(id);
    this.isCatchingUp = this.#inherited.size > 0 && this.waiting.length > 0;
    this.#changed();
    this.wake();
  }

  /** Whether the person expects on this page to read what became of it: given here, or before. */
  isToldHere({ id }: KeptCommand): boolean {
    return this.#given.has(id) || this.#inherited.has(id);
  }

  /** Tells what happens until the answered function is called. */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Takes commands of the person over. They show as waiting at once. */
  give(...given: readonly Command[]): void {
    const personId = this.#personId;
    if (personId === undefined) throw new Error('Nobody is known who could give a command');
    const givenAt = new Date().toISOString();
    const kept = given.map((command) => {
      const id = crypto.randomUUID();
      this.#given.add(id);
      return { ...command, id, personId, givenAt };
    });
    const before = this.#keeping;
    const keeping = this.#commands?.add(kept, before);
    this.#changed();
    this.#keeping = Promise.resolve(keeping).then(() => {
      this.#changed();
      this.#tabs?.tell('changed');
      this.wake();
    });
  }

  /** Tries to send what waits. */
  wake(): void {
    if (this.waiting.length > 0) void this.#send();
  }

  /** The person has read what was refused, or does not want what waits any more. */
  async forget(...commands: readonly KeptCommand[]): Promise<void> {
    if (commands.length === 0) return;
    const removing = this.#commands?.remove(...commands.map(({ id }) => id));
    if (this.waiting.length === 0) this.#caughtUp();
    this.#changed();
    await removing;
    this.#tabs?.tell('changed');
  }

  /** Leaves what is kept to the next page. */
  close(): void {
    this.#ended.abort();
    this.#wakeups.stop();
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#followers.clear();
    void Promise.all([this.#keeping, this.#settling]).then(() => this.#store.close());
  }

  async #send(): Promise<void> {
    const commands = this.#commands;
    if (!commands || this.#sending || this.#ended.signal.aborted) return;
    this.#sending = true;
    const turn = `readback-${this.#name}-${this.#personId ?? ''}`;
    try {
      await inTurn(turn, this.#ended.signal, async () => {
        await this.#round.send(commands);
        // Whose turn is next reads it.
        await this.#settling;
      });
    } finally {
      this.#sending = false;
    }
    if (this.waiting.length === 0) this.#caughtUp();
    this.#changed();
    // Given as the turn ended.
    if (!this.held && commands.next) void this.#send();
  }

  #answered(command: KeptCommand, value: unknown): void {
    this.#settles(this.#commands?.remove(command.id), { command, value });
    this.#getsThrough();
    this.#tell(command, value);
    this.#changed();
  }

  #refused(commands: readonly KeptCommand[]): void {
    this.#settles(this.#commands?.replace(...commands), 'changed');
    this.#getsThrough();
    this.#changed();
  }

  #settles(writing: Promise<void> | undefined, told: Told): void {
    const written = Promise.resolve(writing).then(() => this.#tabs?.tell(told));
    this.#settling = Promise.all([this.#settling, written]);
  }

  #hold(failure: Failure): void {
    this.held = failure;
    this.isCatchingUp = true;
    this.#wakeups.later();
    this.#changed();
  }

  #getsThrough(): void {
    this.held = undefined;
    this.#wakeups.reset();
  }

  #caughtUp(): void {
    this.#getsThrough();
    this.isCatchingUp = false;
  }

  async #hear(told: Told): Promise<void> {
    if (told !== 'changed') {
      this.#commands?.noteGone(told.command.id);
      this.#tell(told.command, told.value);
    }
    await this.#commands?.read();
    if (this.waiting.length === 0) this.#caughtUp();
    this.#changed();
    // Behind the other tab, should it not get through or be closed.
    this.wake();
  }

  #tell(command: KeptCommand, value: unknown): void {
    const told = this.isToldHere(command);
    for (const follower of [...this.#followers]) follower.answered?.(command, value, told);
  }

  #changed(): void {
    for (const follower of [...this.#followers]) follower.changed();
  }
}
