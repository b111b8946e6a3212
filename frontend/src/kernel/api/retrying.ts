export type Send = (request: Request) => Promise<Response>;

const PAUSES_MS = [250, 1_000];
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Sends a request again when no answer came or the service was away for a moment. Safe for every
 * request of this client: a GET changes nothing, and a command carries its idempotency key.
 */
export function retrying(send: Send, pause: (ms: number) => Promise<void> = sleep): Send {
  return async (request) => {
    for (const ms of PAUSES_MS) {
      const response = await attempt(send, request.clone());
      if (response && !PASSING.has(response.status)) return response;
      await pause(ms);
    }
    return send(request);
  };
}

async function attempt(send: Send, request: Request): Promise<Response | undefined> {
  try {
    return await send(request);
  } catch (failure) {
    // fetch reports a broken network as a TypeError; an abort is something else.
    if (failure instanceof TypeError) return undefined;
    throw failure;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
