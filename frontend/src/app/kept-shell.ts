import type { TrustedTypesWindow } from 'trusted-types/lib';

const WORKER = '/service-worker.js';

/** Lets the browser keep the page, so that it can be opened without a network. */
export async function keepShell(): Promise<void> {
  // What is served in dev changes under the hands of who works on it.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { trustedTypes } = window as unknown as TrustedTypesWindow;
  const policy = trustedTypes?.createPolicy('readback-shell', { createScriptURL: (url) => url });
  try {
    await navigator.serviceWorker.register((policy?.createScriptURL(WORKER) ?? WORKER) as string);
  } catch {
    // Where the browser keeps nothing, the page needs the network to be opened.
  }
}
