import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Preferences } from './contract.js';

export function readPreferences(api: ApiClient): Promise<Outcome<Preferences>> {
  return outcomeOf(api.GET('/api/preferences'));
}

/** The caller wants a mail for every decision on their orders, or no such mail any more. */
export function sendDecisionMail(
  api: ApiClient,
  wanted: boolean,
  key: string,
): Promise<Outcome<Preferences>> {
  const options = { params: { header: { 'Idempotency-Key': key } } };
  return outcomeOf(
    wanted
      ? api.POST('/api/preferences/request-decision-mail', options)
      : api.POST('/api/preferences/stop-decision-mail', options),
  );
}
