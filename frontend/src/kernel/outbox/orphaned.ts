import { msg, str } from '@lit/localize';
import type { Problem } from '../api/problem.js';
import type { KeptCommand } from './command.js';

/** Why a command can't work whose beginning was refused. */
export function orphaned({ text }: KeptCommand): Problem {
  return {
    type: 'about:blank',
    title: msg('It was not sent'),
    status: 409,
    detail: msg(str`It needs what was refused before it: ${text}.`),
  };
}
