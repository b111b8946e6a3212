/**
 * Keeps the page itself in the browser, and nothing of what it shows: so it can be opened without
 * a network, and send what waits when the network is back.
 */
export {};
declare const self: ServiceWorkerGlobalScope;

/** What the page is made of, and what tells it from that of another release; from the build. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

const { version, files } = SHELL;
const PAGE = '/';
const KEPT_AS = 'readback-shell-';
const CURRENT = KEPT_AS + version;
/** What the service answers itself at addresses that a person can go to. */
const NO_PAGES = /^\/(api|q|sign-in|sign-out|elements|assets)(\/|$)/;
const PARTS = /\/assets\/[^"]+/g;
const HINTS = /\s*<link rel="modulepreload"[^>]*>/g;

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!NO_PAGES.test(pathname)) event.respondWith(newest(request));
  } else if (files.includes(pathname)) event.respondWith(kept(request));
});

async function keep(): Promise<void> {
  // Past the browser's own cache, which may hold the page of the release before.
  const page = await fetch(PAGE, { cache: 'reload' });
  if (!isOfThisRelease(await page.clone().text()))
    throw new Error('The page is of another release: to be tried again on the next visit');
  const shell = await caches.open(CURRENT);
  await shell.addAll([...files]);
  await shell.put(PAGE, await withoutHints(page));
}

/** While a release is being rolled out, page and worker may come from replicas of two. */
function isOfThisRelease(page: string): boolean {
  const parts = page.match(PARTS) ?? [];
  return parts.length > 0 && parts.every((part) => files.includes(part));
}

/**
 * A page whose parts the worker answers must not ask for them early: Chromium does not use what it
 * got like that, says so ("cross-world service worker resource mismatch"), and asks again.
 */
async function withoutHints(answer: Response): Promise<Response> {
  const isPage = answer.ok && answer.headers.get('Content-Type')?.startsWith('text/html');
  return isPage ? new Response((await answer.text()).replace(HINTS, ''), answer) : answer;
}

/** Not before the last page of an older release is closed, which may still want a part of it. */
async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(KEPT_AS) && name !== CURRENT);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The page as it is now; as it was kept, when the service can't be asked. */
async function newest(request: Request): Promise<Response> {
  const answer = await fetch(request)
    .then(withoutHints)
    .catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(PAGE, { cacheName: CURRENT })) ?? answer ?? Response.error();
}

/** A file's name says what is in it, so the one that was kept is the one that is wanted. */
async function kept(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: CURRENT })) ?? fetch(request);
}
