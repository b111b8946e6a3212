import createClient, { type Client } from 'openapi-fetch';
import { language } from '../locale.js';
import { carrying } from './carrying.js';
import { SIGNED_OUT } from './outcome.js';
import { type Send, retrying } from './retrying.js';
import type { paths } from './schema.js';
import { SessionTokens } from './session-tokens.js';

export type ApiClient = Client<paths>;

interface Wiring {
  readonly send?: Send;
  /** What the person wrote and saw lately; whoever knows the person says whose it is. */
  readonly tokens?: SessionTokens;
  /** Called for every answer that says that the sign-in is missing or has ended. */
  readonly onSignedOut?: () => void;
  /** Called when tokens were not taken, as when somebody else has signed in meanwhile. */
  readonly onTokensRefused?: () => void;
}

export function createApiClient(wiring: Wiring = {}): ApiClient {
  const { send = fetch, tokens = new SessionTokens(), onSignedOut, onTokensRefused } = wiring;
  const client = createClient<paths>({
    baseUrl: location.origin,
    fetch: carrying(
      tokens,
      retrying((request) => send(request)),
      () => onTokensRefused?.(),
    ),
    // Asks the service for a status instead of a redirect to the sign-in page.
    headers: { 'X-Requested-With': 'JavaScript', 'Accept-Language': language() },
  });
  client.use({
    onResponse({ response }) {
      if (SIGNED_OUT.has(response.status)) onSignedOut?.();
    },
  });
  return client;
}
