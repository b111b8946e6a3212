import { msg, str } from '@lit/localize';
import type { Send } from './retrying.js';

/**
 * Says why there is no answer when the page's origin is not allowed: a browser reports that like a
 * broken network. It is told apart by asking whether the service is there at all. An origin that
 * got an answer before is allowed.
 */
export function explaining(send: Send, isThere: () => Promise<boolean>): Send {
  let answered = false;
  return async (request) => {
    try {
      const response = await send(request);
      answered = true;
      return response;
    } catch (failure) {
      if (answered || !(failure instanceof TypeError) || !(await isThere())) throw failure;
      return originNotAllowed();
    }
  };
}

/** Whether a service answers, for which any page may ask: the page learns nothing of the answer. */
export async function isThere(base: string): Promise<boolean> {
  const anything = new URL('/favicon.svg', base);
  return fetch(anything, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

function originNotAllowed(): Response {
  const { origin } = location;
  const problem = {
    type: '/problems/origin-not-allowed',
    title: msg('This page may not use Readback'),
    status: 403,
    detail: msg(
      str`Pages of ${origin} are not allowed to. Whoever operates Readback can allow them, with the setting readback.cors.origins.`,
    ),
  };
  return Response.json(problem, { status: 403 });
}
