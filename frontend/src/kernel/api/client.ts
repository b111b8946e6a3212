import createClient, { type Client } from 'openapi-fetch';
import { formatLocale } from '../locale.js';
import { carrying } from './carrying.js';
import { explaining, isThere } from './explaining.js';
import { SIGNED_OUT } from './outcome.js';
import { type Send, retrying } from './retrying.js';
import type { paths } from './schema.js';
import { SessionTokens } from './session-tokens.js';

export type ApiClient = Client<paths>;

interface Wiring {
  /** Where the service is, for a page of another origin: it gets no cookie, and may not be allowed. */
  readonly elsewhere?: string;
  readonly send?: Send;
  /** What the person wrote and saw lately; whoever knows the person says whose it is. */
  readonly tokens?: SessionTokens;
  /** Called for every answer that says that the sign-in is missing or has ended. */
  readonly onSignedOut?: () => void;
  /** Called when tokens were not taken, as when somebody else has signed in meanwhile. */
  readonly onTokensRefused?: () => void;
}

export function createApiClient(wiring: Wiring = {}): ApiClient {
  const { elsewhere, tokens = new SessionTokens(), onSignedOut, onTokensRefused } = wiring;
  const client = createClient<paths>({
    ...(elsewhere === undefined ? AT_HOME : { baseUrl: elsewhere, credentials: 'omit' as const }),
    headers: { ...(elsewhere === undefined && FOR_A_SCRIPT), 'Accept-Language': formatLocale() },
    fetch: carrying(tokens, sending(wiring), () => onTokensRefused?.()),
  });
  client.use({
    onResponse({ response }) {
      if (SIGNED_OUT.has(response.status)) onSignedOut?.();
    },
  });
  return client;
}

const AT_HOME = { baseUrl: location.origin };

/** Asks the service for a status instead of a redirect to the sign-in page. */
const FOR_A_SCRIPT = { 'X-Requested-With': 'JavaScript' };

function sending({ send = fetch, elsewhere }: Wiring): Send {
  const persistent = retrying((request) => send(request));
  return elsewhere === undefined ? persistent : explaining(persistent, () => isThere(elsewhere));
}
