import type { Browser, BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';
import { afterEach, expect } from 'vitest';

interface Heard {
  readonly complaints: string[];
  readonly allowed: RegExp[];
}

const heard = new Map<BrowserContext, Heard>();

/** Listens to all pages of a browser, from their first moment on; the flow fails on any complaint. */
export function attend(browser: Browser, ownUrl: string): void {
  browser.on('context', (context) => listen(context, ownUrl));
}

/** This flow breaks something on purpose: complaints like these are the browser's due. */
export function allowComplaints(page: Page, ...expected: RegExp[]): void {
  heard.get(page.context())?.allowed.push(...expected);
}

/** What was heard so far, expected or not. */
export function complaintsOf(page: Page): readonly string[] {
  return heard.get(page.context())?.complaints ?? [];
}

function listen(context: BrowserContext, ownUrl: string): void {
  const complaints: string[] = [];
  heard.set(context, { complaints, allowed: [] });
  const isOwn = (page: Page | null) => page?.url().startsWith(ownUrl) ?? true;
  context.on('console', (message) => {
    if (isComplaint(message) && isOwn(message.page())) complaints.push(described(message));
  });
  context.on('weberror', (failure) => complaints.push(`uncaught: ${failure.error().message}`));
  context.on('request', (request) => {
    if (isFromElsewhere(request, ownUrl)) complaints.push(`from elsewhere: ${request.url()}`);
  });
  // Asked for before the first page is, and so there before its first script.
  void context.addInitScript(reportViolations);
}

function isComplaint(message: ConsoleMessage): boolean {
  const isFlows = message.text() === 'Service Worker registration blocked by Playwright';
  return !isFlows && (message.type() === 'error' || message.type() === 'warning');
}

function described(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} at ${message.location().url}`;
}

function isFromElsewhere(request: Request, ownUrl: string): boolean {
  if (request.url().startsWith(ownUrl) || request.isNavigationRequest()) return false;
  return request.frame().url().startsWith(ownUrl);
}

/** Runs in the page. What is blocked in a worker or by a report-only policy is told here alone. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { violatedDirective, blockedURI, sourceFile, sample } = violation;
    console.error(
      `Content Security Policy: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`,
    );
  });
}

/** Takes what was heard, and ends the flow's pages, which would go on polling. */
async function takeComplaints(): Promise<readonly string[]> {
  const all = [...heard];
  heard.clear();
  await Promise.all(all.map(([context]) => context.close()));
  return all.flatMap(([, { complaints, allowed }]) =>
    complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
  );
}

afterEach(async () => {
  expect(await takeComplaints(), 'what the browser complained about').toEqual([]);
});
