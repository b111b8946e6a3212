import type { ApiClient } from '../api/client.js';
import type { Failure, Outcome } from '../api/outcome.js';
import type { Problem } from '../api/problem.js';
import type { KeptCommand } from './command.js';
import type { KeptCommands } from './kept-commands.js';
import { orphaned } from './orphaned.js';
import { sendCommand } from './sending.js';

/** What becomes of a refused command: it is sent otherwise, or was not needed any more. */
export type Mended =
  | { readonly kind: 'again'; readonly command: KeptCommand }
  | { readonly kind: 'answered'; readonly value: unknown }
  | Failure;

export type Mend = (command: KeptCommand, problem: Problem) => Promise<Mended>;

interface Wiring {
  readonly api: ApiClient;
  readonly ended: AbortSignal;
  readonly mend?: Mend;
  identify(): Promise<Failure | undefined>;
  answered(command: KeptCommand, value: unknown): void;
  /** The one that was refused, and those that can't work without it. */
  refused(commands: readonly KeptCommand[]): void;
  /** An answer that settles nothing, or none: nothing else goes out now. */
  held(failure: Failure): void;
}

/** It says nothing about the command: the same one may do later. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);
/** What the service says to somebody else, too, who may have signed in meanwhile. */
const DOUBTFUL: ReadonlySet<number> = new Set([403, 404]);

/** Sends commands one after the other, as long as each one is settled. */
export class Round {
  /** The service said that it is the same person, and nothing has put that into doubt since. */
  isIdentified = false;

  constructor(private readonly wiring: Wiring) {}

  async send(commands: KeptCommands): Promise<void> {
    // Other tabs may have sent something before this one's turn came.
    await commands.read();
    for (;;) {
      const { next } = commands;
      if (!next || !(await this.#identified())) return;
      const outcome = await sendCommand(this.wiring.api, next, this.wiring.ended);
      if (this.wiring.ended.aborted || !(await this.#settle(commands, next, outcome))) return;
    }
  }

  async #identified(): Promise<boolean> {
    if (this.isIdentified) return true;
    const failure = await this.wiring.identify();
    this.isIdentified = failure === undefined;
    if (failure) this.#hold(failure);
    return this.isIdentified;
  }

  /** Answers whether to go on with the next one. */
  async #settle(
    commands: KeptCommands,
    command: KeptCommand,
    outcome: Outcome<unknown> | Mended,
  ): Promise<boolean> {
    switch (outcome.kind) {
      case 'answered':
        this.wiring.answered(command, outcome.value);
        return true;
      case 'again':
        await commands.replace(outcome.command);
        return true;
      case 'refused':
        return this.#refused(commands, command, outcome.problem);
      case 'signed-out':
      case 'unreachable':
        return this.#hold(outcome);
      case 'unchanged':
        throw new Error('A command is never answered with 304');
    }
  }

  async #refused(commands: KeptCommands, command: KeptCommand, problem: Problem): Promise<boolean> {
    if (settlesNothing(problem)) return this.#hold({ kind: 'refused', problem });
    if (DOUBTFUL.has(problem.status)) {
      this.isIdentified = false;
      if (!(await this.#identified())) return false;
    }
    const refused: Failure = { kind: 'refused', problem };
    const mended = (await this.wiring.mend?.(command, problem)) ?? refused;
    if (mended.kind !== 'refused') return this.#settle(commands, command, mended);
    if (settlesNothing(mended.problem)) return this.#hold(mended);
    this.wiring.refused(withOrphans(commands, command, mended.problem));
    return true;
  }

  #hold(failure: Failure): false {
    this.isIdentified = false;
    this.wiring.held(failure);
    return false;
  }
}

function settlesNothing({ status }: Problem): boolean {
  return status >= 500 || PASSING.has(status);
}

function withOrphans(
  commands: KeptCommands,
  command: KeptCommand,
  refusal: Problem,
): readonly KeptCommand[] {
  const behind = command.begins
    ? commands.waiting.filter(({ id, subject }) => subject === command.subject && id !== command.id)
    : [];
  return [
    { ...command, refusal },
    ...behind.map((orphan) => ({ ...orphan, refusal: orphaned(command) })),
  ];
}
