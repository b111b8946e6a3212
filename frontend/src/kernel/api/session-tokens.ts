import { OtherTabs } from '../other-tabs.js';

const SUBJECT = 'session-tokens';
const KEPT_AS = `readback-${SUBJECT}`;
/** What the service takes in one request. */
const MOST_CARRIED = 8;

/** What one tab tells the others: tokens that a newer one took the place of, and that one. */
interface Replaced {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** A tab that was just opened wants to know what the others know. */
type Message = Replaced | 'what-do-you-hold';

/**
 * What one person wrote and saw lately in this browser, as the service's tokens say it.
 *
 * An answer's token holds all that the tokens of its request held. So it takes the place of
 * those, and of no other: what an answer to another request brought meanwhile stays beside it.
 * Hence the tokens grow only by requests that were under way at the same time, and the next
 * request makes one of all it carries. None is ever dropped: should there be more than a request
 * can carry, the newest ones go, and the others go with the next one.
 *
 * Taking away and adding give the same in any order, so the tabs need no turn. A message that
 * comes too late leaves a token too many, which costs a few bytes until the next request.
 */
export class SessionTokens {
  #tokens: ReadonlySet<string> = new Set();
  #personId: string | undefined;
  #tabs: OtherTabs<Message> | undefined;

  constructor(private readonly storage: Storage | undefined = storageOfBrowser()) {}

  /** Keeps the tokens of this person from now on; those of anybody else are forgotten. */
  belongTo(personId: string): void {
    this.close();
    if (personId !== this.#personId) {
      this.#personId = personId;
      this.#keep(this.#stored(personId));
    }
    this.#tabs = new OtherTabs(SUBJECT, personId, (message) => this.#told(message));
    this.#tabs.tell('what-do-you-hold');
  }

  /** Stops listening to the other tabs. */
  close(): void {
    this.#tabs?.close();
    this.#tabs = undefined;
  }

  /** The tokens for a request to carry, the newest last. */
  carried(): readonly string[] {
    return [...this.#tokens].slice(-MOST_CARRIED);
  }

  /** An answer came to a request that carried tokens: its own token, if any, replaces them. */
  replace(gone: readonly string[], come?: string): void {
    // Nobody's tokens: they could be taken for those of whoever is known next.
    if (this.#personId === undefined) return;
    const replaced = { gone, come: come === undefined ? [] : [come] };
    if (this.#apply(replaced)) this.#tabs?.tell(replaced);
  }

  #told(message: Message): void {
    if (message !== 'what-do-you-hold') this.#apply(message);
    else if (this.#tokens.size > 0) this.#tabs?.tell({ gone: [], come: [...this.#tokens] });
  }

  #apply({ gone, come }: Replaced): boolean {
    const left = [...this.#tokens].filter((token) => !gone.includes(token) || come.includes(token));
    const next = new Set([...left, ...come]);
    const changed =
      next.size !== this.#tokens.size || come.some((token) => !this.#tokens.has(token));
    if (changed) this.#keep(next);
    return changed;
  }

  #keep(tokens: ReadonlySet<string>): void {
    this.#tokens = tokens;
    const kept = { personId: this.#personId, tokens: [...tokens] };
    try {
      this.storage?.setItem(KEPT_AS, JSON.stringify(kept));
    } catch {
      // The storage is full: the tokens last as long as the page.
    }
  }

  #stored(personId: string): ReadonlySet<string> {
    const stored = parsed(this.storage?.getItem(KEPT_AS));
    return new Set(stored?.personId === personId ? stored.tokens : []);
  }
}

interface Stored {
  readonly personId: string;
  readonly tokens: readonly string[];
}

/** All tabs have it, and a new one at once; none where the browser keeps it from the page. */
function storageOfBrowser(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? 'null');
    return isStored(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  return 'personId' in value && 'tokens' in value && Array.isArray(value.tokens);
}
