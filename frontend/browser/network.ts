import type { Page, Request } from 'playwright-core';
import { allowComplaints } from './complaints.js';
import { signIn } from './people.js';

/** What a browser sent to change something. */
interface Sent {
  readonly name: string;
  readonly key: string;
}

/** Listens to the commands that leave a browser, from any of its pages, in order. */
export function commandsOf(page: Page) {
  const sent: Request[] = [];
  const answered: Request[] = [];
  page.context().on('request', (request) => {
    if (isCommand(request)) sent.push(request);
  });
  page.context().on('requestfinished', (request) => {
    if (isCommand(request)) answered.push(request);
  });
  return {
    sent: () => sent.map(described),
    answered: () => answered.map(described),
  };
}

function isCommand(request: Request): boolean {
  return request.method() === 'POST' && request.url().includes('/api/');
}

function described(request: Request): Sent {
  const name = request.url().split('/').at(-1) ?? '';
  return { name, key: request.headers()['idempotency-key'] ?? '' };
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

/** From now on a page hears nothing of a booking, until it sends a command of its own. */
export async function hearNothingUntilSending(page: Page, number: string): Promise<void> {
  let hasSent = false;
  page.on('request', (request) => (hasSent ||= isCommand(request)));
  await page.route(`**/api/bookings/${number}`, (route) =>
    hasSent ? route.continue() : route.abort(),
  );
}

/** What the browser says when its network is cut, and when a command comes too late. */
const TROUBLES = [
  /net::ERR_(FAILED|INTERNET_DISCONNECTED|CONNECTION_\w+)/,
  /status of (401|409|412|499|503) /,
];

/** As a person in whose flow networks break, and others are faster, on purpose. */
export const signInAmidTroubles: typeof signIn = async (...visit) => {
  const page = await signIn(...visit);
  allowComplaints(page, ...TROUBLES);
  return page;
};
