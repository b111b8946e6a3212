import { msg, str } from '@lit/localize';
import type { components } from './schema.js';

/** Problem details as RFC 9457 defines them, with the extension members that are used here. */
export type Problem = components['schemas']['Problem'] & {
  /** Which fields of the request are wrong, and how. */
  readonly violations?: readonly Violation[];
  /** The version that a command met instead of the one that the person saw. */
  readonly currentVersion?: number;
};

interface Violation {
  readonly field: string;
  readonly message: string;
}

/** Reads a problem from an error body, whatever a proxy or framework put there instead. */
export function problemOf(body: unknown, response: Response): Problem {
  if (isProblem(body)) return body;
  return {
    type: 'about:blank',
    title: response.statusText || msg(str`The service answered ${response.status}`),
    status: response.status,
    detail: msg('The answer gives no reason.'),
  };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body;
}
