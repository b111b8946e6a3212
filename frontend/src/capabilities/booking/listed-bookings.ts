import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import { nextLink } from '../../kernel/api/link.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { Polled } from '../../kernel/api/polled.js';
import { readList } from './booking-queries.js';
import type { Booking, BookingPage, BookingSummary } from './contract.js';
import { type Guarantee, guaranteeOf } from './list-guarantee.js';
import { type Shown, newsOf } from './list-news.js';
import { shownRows } from './list-overlay.js';
import { type ListPages, extended, reaches, readAgain } from './list-pages.js';
import { type ListView, summaryOf } from './summary.js';

/** What one request can ask for. */
const MOST = 200;

type Held = ReadonlyMap<string, Booking>;

interface Reader {
  api(): ApiClient;
  view(): ListView;
  /** The newest state of each booking that the page holds. */
  held(): Held;
  pageSize(): number;
  /** The number of the booking that the page shows beside the list, if any. */
  beside(): string | undefined;
  /** How many rows the person had come to when they were here before. */
  rowsBefore(): number;
  /** Others did something, in words. */
  news(words: string): void;
}

/** The rows of one list: read, followed, and laid over by what the page holds in a newer version. */
export class ListedBookings {
  guarantee: Guarantee | undefined;
  /** The next page is being read. */
  readingMore = false;
  /** Why the next page could not be read. */
  moreFailure: Failure | undefined;
  #pages: ListPages | undefined;
  /** What the last answer to a poll held: it says nothing of what is further down. */
  #head: ListPages = { items: [] };
  #pageCount = 1;
  /** What the page held when the rows were asked for: the answer knew of it. */
  #heldWhenRead: Held = new Map();
  /** The newest version of each row that was read, so that none goes back. */
  readonly #seen = new Map<string, BookingSummary>();
  #made: { readonly of: readonly unknown[]; readonly rows: readonly BookingSummary[] } | undefined;
  #limitOfTag = 0;
  #run = 0;
  readonly #polled: Polled<BookingPage>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly reader: Reader,
  ) {
    let held: Held = new Map();
    this.#polled = new Polled<BookingPage>(host, {
      read: (etag) => {
        held = reader.held();
        return this.#readHead(etag);
      },
      arrived: (page, response) => this.#arrived(page, response, held),
      confirmed: (response) => this.#learn(guaranteeOf(response, this.guarantee), held),
    });
  }

  get failure(): Failure | undefined {
    return this.#polled.failure;
  }

  get doubtful(): boolean {
    return this.#polled.doubtful;
  }

  get hasMore(): boolean {
    return this.#pages?.next !== undefined;
  }

  /**
   * The rows to show; none is known before the first answer. The same array as long as nothing
   * changes: there may be thousands.
   */
  get rows(): readonly BookingSummary[] | undefined {
    const pages = this.#pages;
    if (!pages) return undefined;
    const { consistency } = this.guarantee ?? {};
    const madeOf = [pages, this.reader.held(), this.#head, this.#heldWhenRead, consistency];
    if (!this.#made || madeOf.some((part, place) => part !== this.#made?.of[place]))
      this.#made = { of: madeOf, rows: this.#shown(pages).rows };
    return this.#made.rows;
  }

  /** Begins with another view of the list. */
  start(): void {
    this.#run++;
    this.#pages = undefined;
    this.#pageCount = this.#pagesBefore();
    this.readingMore = false;
    this.moreFailure = undefined;
    this.guarantee = undefined;
    this.#polled.start();
  }

  ask(): void {
    this.#polled.ask();
  }

  /** As many as one request can ask for. */
  #pagesBefore(): number {
    const rows = Math.min(this.reader.rowsBefore(), MOST);
    return Math.max(1, Math.ceil(rows / this.reader.pageSize()));
  }

  async more(): Promise<void> {
    const view = this.reader.view();
    const cursor = this.#pages?.next;
    if (cursor === undefined || this.readingMore) return;
    const run = this.#run;
    this.#showMore({ readingMore: true });
    const limit = this.reader.pageSize();
    const outcome = await readList(this.reader.api(), view.side, { ...query(view), cursor, limit });
    // The person looks at something else by now.
    if (!this.#pages || run !== this.#run) return;
    if (outcome.kind === 'answered') {
      this.#pageCount++;
      this.#remember(outcome.value.items);
      this.#pages = extended(this.#pages, pagesOf(outcome.value, outcome.response));
      this.#showMore({});
    } else if (outcome.kind !== 'unchanged') this.#showMore({ moreFailure: outcome });
  }

  #showMore(state: Partial<Pick<ListedBookings, 'readingMore' | 'moreFailure'>>): void {
    this.readingMore = state.readingMore ?? false;
    this.moreFailure = state.moreFailure;
    this.host.requestUpdate();
  }

  /** Reads all rows again that are on the page, as far as one request can. */
  #readHead(etag: string | undefined) {
    const view = this.reader.view();
    const limit = Math.min(this.#pageCount * this.reader.pageSize(), MOST);
    const tag = limit === this.#limitOfTag ? etag : undefined;
    this.#limitOfTag = limit;
    return readList(this.reader.api(), view.side, { ...query(view), limit }, tag);
  }

  #arrived(page: BookingPage, response: Response, held: Held): void {
    const before = this.#pages && this.#shown(this.#pages);
    const head = pagesOf(page, response);
    const below = this.#pageCount * this.reader.pageSize() > MOST;
    this.#remember(page.items);
    this.#head = head;
    // The page that is on its way begins where the rows that were read before it end.
    this.#pages = before && (below || this.readingMore) ? readAgain(before.pages, head) : head;
    this.#learn(guaranteeOf(response), held);
    const { reader } = this;
    const after = this.#shown(this.#pages);
    const news = before && newsOf(before, after, reader.view().side, reader.beside());
    if (news) reader.news(news);
  }

  #learn(guarantee: Guarantee, held: Held): void {
    this.guarantee = guarantee;
    this.#heldWhenRead = held;
  }

  #remember(rows: readonly BookingSummary[]): void {
    for (const row of rows) {
      const seen = this.#seen.get(row.bookingId);
      if (!seen || row.version > seen.version) this.#seen.set(row.bookingId, row);
    }
  }

  #shown(pages: ListPages): Shown {
    const known = {
      seen: this.#seen.values(),
      held: [...this.reader.held().values()].map(summaryOf),
      unread: (row: BookingSummary) => this.#isUnread(row),
    };
    return { pages, rows: shownRows(pages, known, this.reader.view()) };
  }

  /** Only an answer for this very session knows of all that the page held when it asked. */
  #isUnread(row: BookingSummary): boolean {
    if (this.guarantee?.consistency !== 'session' || !reaches(this.#head, row)) return true;
    return row.version > (this.#heldWhenRead.get(row.bookingId)?.version ?? 0);
  }
}

function query({ status }: ListView) {
  return status === undefined ? {} : { status };
}

function pagesOf({ items }: BookingPage, response: Response): ListPages {
  return { items, next: nextLink(response)?.searchParams.get('cursor') ?? undefined };
}
