import { type Problem, problemOf } from './problem.js';

/** How a call ended: every way that a person has to be told about, as a value. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly value: T; readonly response: Response }
  | { readonly kind: 'unchanged'; readonly response: Response }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' };

export type Failure = Exclude<Outcome<never>, { kind: 'answered' | 'unchanged' }>;

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** 499 is what the service answers to a script where it would redirect a page to the sign-in. */
export const SIGNED_OUT: ReadonlySet<number> = new Set([401, 499]);

const UNREACHABLE: ReadonlySet<number> = new Set([502, 503, 504]);

export async function outcomeOf<T>(call: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    return outcomeOfAnswer(await call);
  } catch (failure) {
    if (failure instanceof TypeError) return { kind: 'unreachable' };
    throw failure;
  }
}

function outcomeOfAnswer<T>({ data, error, response }: Answer<T>): Outcome<T> {
  if (response.status === 304) return { kind: 'unchanged', response };
  if (SIGNED_OUT.has(response.status)) return { kind: 'signed-out' };
  if (UNREACHABLE.has(response.status)) return { kind: 'unreachable' };
  if (data === undefined) return { kind: 'refused', problem: problemOf(error, response) };
  return { kind: 'answered', value: data, response };
}
