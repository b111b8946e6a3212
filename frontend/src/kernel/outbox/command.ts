import type { Problem } from '../api/problem.js';

/** A command as a person gave it, in a form that outlives the page it was given on. */
export interface Command {
  /** What kind it is, such as `orders/add`: its element finds it by that. */
  readonly kind: string;
  /** What it changes, such as `orders/7`. */
  readonly subject: string;
  /** Nothing behind it on the same subject can work without it. */
  readonly begins?: true;
  /** Where it is posted to. */
  readonly path: string;
  readonly body?: object;
  /** The version that the person saw, for If-Match; none when any will do. */
  readonly version?: number;
  /** What it does, in words. */
  readonly text: string;
  /** The address of the page that shows what it is about. */
  readonly seenAt?: string;
  /** What its element wants back to show it while it waits. */
  readonly detail?: unknown;
  /** How the subject stood when the command was given. */
  readonly state?: unknown;
}

/** A command that is kept until an answer settled it and, if that is a refusal, until it was read. */
export interface KeptCommand extends Command {
  /** A UUID, and its idempotency key at the same time. */
  readonly id: string;
  readonly personId: string;
  /** An instant as in ISO 8601. */
  readonly givenAt: string;
  readonly refusal?: Problem;
}

const TEXTS = ['id', 'personId', 'givenAt', 'kind', 'subject', 'path', 'text'] as const;

/** Whether something that was kept is a command still. */
export function isKeptCommand(value: unknown): value is KeptCommand {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    TEXTS.every((name) => typeof fields[name] === 'string' && fields[name] !== '') &&
    isOptional(fields['body'], 'object') &&
    isOptional(fields['version'], 'number') &&
    isOptional(fields['refusal'], 'object')
  );
}

function isOptional(value: unknown, type: 'object' | 'number'): boolean {
  return value === undefined || (typeof value === type && value !== null);
}
