import type { Client } from 'openapi-fetch';
import type { ApiClient } from '../../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../../kernel/api/outcome.js';

export type FollowingMode = 'running' | 'paused' | 'delayed';

/** How changes reach the lists of others, which dev mode lets anybody set. */
export interface FollowingSetting {
  readonly mode: FollowingMode;
  /** ISO 8601, when they are delayed. */
  readonly delay?: string;
}

interface Answer {
  200: { content: { 'application/json': FollowingSetting } };
}

/** It is in no document of the API, since no released service has it. */
interface DevPaths {
  '/api/operations/following': {
    get: { responses: Answer };
    put: {
      requestBody: { content: { 'application/json': FollowingSetting } };
      responses: Answer;
    };
  };
}

/** Nothing where there is none, which the service says without an error. */
export async function readFollowing(
  api: ApiClient,
): Promise<Outcome<FollowingSetting> | undefined> {
  const visitor = await outcomeOf(api.GET('/api/visitor'));
  const isThere = visitor.kind === 'answered' && visitor.value.delaysOthers;
  return isThere ? outcomeOf(devClient(api).GET('/api/operations/following', {})) : undefined;
}

export function setFollowing(
  api: ApiClient,
  body: FollowingSetting,
): Promise<Outcome<FollowingSetting>> {
  return outcomeOf(devClient(api).PUT('/api/operations/following', { body }));
}

function devClient(api: ApiClient): Client<DevPaths> {
  return api as unknown as Client<DevPaths>;
}
