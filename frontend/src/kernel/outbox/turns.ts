/**
 * Works while no other tab of this browser does work of the same name. Where the browser has no
 * locks (pages without TLS) nobody waits.
 */
export async function inTurn(
  name: string,
  ended: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  try {
    await locks.request(name, { signal: ended }, () => Promise.race([work(), endOf(ended)]));
  } catch (failure) {
    // The page was left before its turn came.
    if (!ended.aborted) throw failure;
  }
}

/** The turn of a page that is left ends, whatever it still waits for. */
function endOf(ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => ended.addEventListener('abort', () => resolve()));
}
