import type { Page, Request } from 'playwright-core';

/** What a browser sent to change something, in order. */
export interface Sent {
  readonly name: string;
  readonly key: string;
  readonly answered: boolean;
}

/** Listens to the commands that leave a browser, from any of its pages. */
export function commandsOf(page: Page): () => Promise<readonly Sent[]> {
  const requests: Request[] = [];
  page.context().on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/')) requests.push(request);
  });
  return () => Promise.all(requests.map(sent));
}

async function sent(request: Request): Promise<Sent> {
  const response = await request.response();
  return {
    name: request.url().split('/').at(-1) ?? '',
    key: (await request.headerValue('Idempotency-Key')) ?? '',
    answered: response !== null,
  };
}

/** The part of every page that says what waits. */
export function banner(page: Page) {
  return page.locator('ui-outbox');
}

/** Lets requests through to the service, and loses every answer. Answers how many were lost. */
export async function loseAnswers(page: Page, path: string): Promise<() => number> {
  let lost = 0;
  await page.route(path, async (route) => {
    await route.fetch();
    lost++;
    await route.abort('connectionreset');
  });
  return () => lost;
}
