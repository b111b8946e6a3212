import type { Page, Response } from 'playwright-core';

/** What programs read of the service, which is shown to nobody as it is. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['status', 'type', 'actions', 'reason', 'roles']);
/** What is the same in all languages, as names of elements and events, or put into words by Intl. */
const OF_NOBODY =
  /Readback|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8}\b|\b(Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|\b[AP]M\b|\bUS(?=\$)|\bseconds?\b|Netherlands|\b[a-z]+(-[a-z]+)+\b/gi;
const WORD = /[a-z]{2,}/i;

/** Finds what a page in the pseudo-locale says in plain letters: nobody translated that. */
export class Untranslated {
  /** What the service told, to which the page adds nothing. */
  readonly #data = new Set<string>();

  /** Listens from the first page on to what the service tells. */
  attend(page: Page): void {
    page.on('response', (response) => void this.#learn(response));
  }

  async find(page: Page): Promise<readonly string[]> {
    const data = [...this.#data].sort((one, other) => other.length - one.length);
    const bare = (text: string) =>
      data.reduce((rest, known) => rest.replaceAll(known, ''), text).replaceAll(OF_NOBODY, '');
    return (await shownTexts(page)).filter((text) => WORD.test(bare(text)));
  }

  async #learn(response: Response): Promise<void> {
    if (!new URL(response.url()).pathname.startsWith('/api/') || response.status() === 304) return;
    // A page that is left takes the answers with it that it still waited for.
    const body: unknown = await response.json().catch(() => undefined);
    this.#keep(body);
  }

  #keep(value: unknown): void {
    if (typeof value === 'string' && value !== '') this.#data.add(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) if (!FOR_PROGRAMS.has(key)) this.#keep(part);
  }
}

/** All that a page shows and says to assistive technology, but names in a language of their own. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
    const own = (element: Element) =>
      element.matches('[lang]:not(html), #country option, style, noscript, kbd, code');
    const texts = (node: Node): string[] => {
      if (node instanceof Text) return [node.data];
      const children = [...node.childNodes].flatMap(texts);
      if (!(node instanceof Element)) return children;
      if (own(node)) return [];
      const attributes = spoken.map((name) => node.getAttribute(name) ?? '');
      return [...attributes, ...children, ...(node.shadowRoot ? texts(node.shadowRoot) : [])];
    };
    return [document.title, ...texts(document.body)]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  });
}
