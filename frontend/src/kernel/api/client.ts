import createClient, { type Client } from 'openapi-fetch';
import { SIGNED_OUT } from './outcome.js';
import { type Send, retrying } from './retrying.js';
import type { paths } from './schema.js';

export type ApiClient = Client<paths>;

interface Wiring {
  readonly send?: Send;
  /** Called for every answer that says that the sign-in is missing or has ended. */
  readonly onSignedOut?: () => void;
}

export function createApiClient({ send = fetch, onSignedOut }: Wiring = {}): ApiClient {
  const client = createClient<paths>({
    baseUrl: location.origin,
    fetch: retrying((request) => send(request)),
    // Asks the service for a status instead of a redirect to the sign-in page.
    headers: { 'X-Requested-With': 'JavaScript' },
  });
  client.use({
    onResponse({ response }) {
      if (SIGNED_OUT.has(response.status)) onSignedOut?.();
    },
  });
  return client;
}
