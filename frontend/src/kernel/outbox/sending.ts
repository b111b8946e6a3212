import type { Client } from 'openapi-fetch';
import type { ApiClient } from '../api/client.js';
import { type Outcome, outcomeOf } from '../api/outcome.js';
import type { KeptCommand } from './command.js';

/** Longer than the service takes for anything: no answer by then is no answer. */
const PATIENCE_MS = 30_000;

interface Posts {
  post: {
    parameters: object;
    requestBody?: { content: { 'application/json': object } };
    responses: { 200: { content: { 'application/json': unknown } } };
  };
}

/** Sends a command as it was given. Its key makes that safe, however often it happens. */
export async function sendCommand(
  api: ApiClient,
  { id, path, version, body }: KeptCommand,
  ended: AbortSignal,
): Promise<Outcome<unknown>> {
  const headers = {
    'Idempotency-Key': `"${id}"`,
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
  const signal = AbortSignal.any([ended, AbortSignal.timeout(PATIENCE_MS)]);
  // What was kept has been typed when it was given.
  const client = api as unknown as Client<Record<string, Posts>>;
  try {
    return await outcomeOf(client.POST(path, { headers, signal, ...(body && { body }) }));
  } catch (failure) {
    // It took too long, or something between here and the service answered in its place.
    if (failure instanceof DOMException || failure instanceof SyntaxError)
      return { kind: 'unreachable' };
    throw failure;
  }
}
