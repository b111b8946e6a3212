import { html } from 'lit';
import type { KeptCommand } from '../../kernel/outbox/command.js';
import { refusalView } from '../../ui/refusal-view.js';
import { changeIn } from './booking-changes.js';
import './change-conflict.js';
import type { Booking } from './contract.js';

/** Whether it was refused because the value that it replaces is not what the person saw. */
export function isConflict(command: KeptCommand): boolean {
  const kind = changeIn(command)?.kind;
  return command.refusal?.status === 412 && (kind === 'quantity' || kind === 'delivery');
}

/** What the service has to say about single fields of a delivery. */
export function violationsOf({ kind, refusal }: KeptCommand) {
  return kind === 'booking/set-delivery' ? (refusal?.violations ?? NONE) : NONE;
}

interface Answers {
  read(command: KeptCommand): void;
  keepMine(command: KeptCommand): void;
  takeTheirs(command: KeptCommand): void;
}

/** The changes of a draft that were not made, each with what the person can do about it. */
export function draftRefusals(
  refused: readonly KeptCommand[],
  booking: Booking | undefined,
  answers: Answers,
) {
  return refused
    .filter((command) => violationsOf(command).length === 0)
    .map((command) =>
      booking && isConflict(command)
        ? html`<change-conflict
            .command=${command}
            .booking=${booking}
            @confirmed=${() => answers.keepMine(command)}
            @dismissed=${() => answers.takeTheirs(command)}
          ></change-conflict>`
        : refusalView(command, () => answers.read(command)),
    );
}

const NONE: readonly never[] = [];
