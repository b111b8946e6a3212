import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { Preferences } from './contract.js';

export function readPreferences(api: ApiClient): Promise<Outcome<Preferences>> {
  return outcomeOf(api.GET('/api/preferences'));
}
