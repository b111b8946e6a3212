const LINK = /<([^>]*)>\s*;([^,]*)/g;

/** The target of `rel="next"` in a Link header (RFC 8288). */
export function nextLink(response: Response): URL | undefined {
  const header = response.headers.get('Link') ?? '';
  for (const [, target, parameters] of header.matchAll(LINK)) {
    if (target !== undefined && /rel="?next"?/.test(parameters ?? '')) {
      return new URL(target, response.url || location.origin);
    }
  }
  return undefined;
}
