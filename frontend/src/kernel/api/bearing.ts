import type { Send } from './retrying.js';

/** A bearer token (RFC 6750), or what gives one: asked for each request, so that it can be renewed. */
export type BearerToken = string | Promise<string> | (() => string | Promise<string>);

/** Sends every request with a bearer token. Without one it is not sent, and nobody is signed in. */
export function bearing(token: () => BearerToken | undefined, send: Send): Send {
  return async (request) => {
    const bearer = await given(token());
    if (!bearer) return new Response(null, { status: 401 });
    request.headers.set('Authorization', `Bearer ${bearer}`);
    return send(request);
  };
}

async function given(token: BearerToken | undefined): Promise<string | undefined> {
  try {
    return await (typeof token === 'function' ? token() : token);
  } catch (failure) {
    // Whoever gives the token may be out of reach for a moment, which fetch reports like this.
    if (failure instanceof TypeError) throw failure;
    return undefined;
  }
}
