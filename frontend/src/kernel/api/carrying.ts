import { problemOf } from './problem.js';
import type { Send } from './retrying.js';
import type { SessionTokens } from './session-tokens.js';

const HEADER = 'Session-Token';
const INVALID = '/invalid-session-token';

/**
 * Sends every request with what the person wrote and saw lately, and learns from every answer.
 * Tokens that the service doesn't take are forgotten, and the request goes out once more without:
 * it was refused before anything was done.
 */
export function carrying(tokens: SessionTokens, send: Send, onRefused: () => void): Send {
  return async (request) => {
    const carried = tokens.carried();
    if (carried.length === 0) return learned(tokens, [], await send(request));
    const without = request.clone();
    request.headers.set(HEADER, carried.join(', '));
    const response = await send(request);
    if (!(await saysInvalid(response))) return learned(tokens, carried, response);
    tokens.replace(carried);
    onRefused();
    return learned(tokens, [], await send(without));
  };
}

function learned(tokens: SessionTokens, carried: readonly string[], response: Response): Response {
  const token = response.headers.get(HEADER);
  if (token) tokens.replace(carried, token);
  return response;
}

async function saysInvalid(response: Response): Promise<boolean> {
  if (response.status !== 400) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return problemOf(body, response).type.endsWith(INVALID);
}
