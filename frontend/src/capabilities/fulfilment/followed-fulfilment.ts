import type { LitElement, ReactiveController } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import type { Me } from '../../kernel/context.js';
import { OtherTabs } from '../../kernel/other-tabs.js';
import { Announcement } from '../../ui/announcement.js';
import { type Fulfilment, FulfilmentChanged } from './contract.js';
import { FulfilmentFeed } from './fulfilment-feed.js';
import { newsIn } from './words.js';

interface Subject {
  api(): ApiClient;
  me(): Me | undefined;
  bookingId(): string;
}

/**
 * The newest state of a fulfilment that its element knows: from what its own commands were
 * answered, from what the other one did, and from the person's other tabs.
 */
export class FollowedFulfilment implements ReactiveController {
  #newest: Fulfilment | undefined;
  #tabs: OtherTabs<Fulfilment> | undefined;
  #followed: string | undefined;
  /** Whether it was shown already how it stands, so that another state is news. */
  #hasShown = false;
  readonly #feed: FulfilmentFeed;

  constructor(
    private readonly host: LitElement,
    private readonly subject: Subject,
  ) {
    this.#feed = new FulfilmentFeed(host, {
      api: () => subject.api(),
      followed: () => ({
        bookingId: subject.bookingId(),
        ...(this.state && { version: this.state.version }),
      }),
      arrived: this.#arrived,
    });
    host.addEventListener('fulfilment-changed', (event) => this.#changed(event));
    host.addController(this);
  }

  get state(): Fulfilment | undefined {
    return this.#newest?.bookingId === this.subject.bookingId() ? this.#newest : undefined;
  }

  /** Whether it is known how it stands, be it that nobody has begun. */
  get isKnown(): boolean {
    return this.state !== undefined || this.#feed.noneYet;
  }

  /** Why it is not known. */
  get failure(): Failure | undefined {
    return this.#feed.failure;
  }

  ask(): void {
    this.#feed.ask();
  }

  hostConnected(): void {
    // Back on the page, it follows again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#followed = undefined;
  }

  hostUpdated(): void {
    const bookingId = this.subject.bookingId();
    if (bookingId !== this.#followed) this.#feed.follow();
    this.#followed = bookingId;
    this.#hasShown = this.isKnown;
    const me = this.subject.me();
    if (me) this.#tabs ??= new OtherTabs('fulfilments', me.id, this.#arrived);
  }

  readonly #arrived = (fulfilment: Fulfilment): void => {
    if (fulfilment.bookingId === this.subject.bookingId())
      this.host.dispatchEvent(new FulfilmentChanged(fulfilment, 'read'));
  };

  #changed({ fulfilment, cause }: FulfilmentChanged): void {
    const shown = this.state;
    if (cause !== 'read') this.#tabs?.tell(fulfilment);
    if (fulfilment.bookingId !== this.subject.bookingId()) return;
    // Answers come in any order: what is shown never goes back.
    if (shown && fulfilment.version <= shown.version) return;
    this.#newest = fulfilment;
    this.host.requestUpdate();
    if (this.#hasShown) this.host.dispatchEvent(new Announcement(newsIn(shown, fulfilment)));
  }
}
