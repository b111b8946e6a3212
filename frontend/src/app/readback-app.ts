import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { bookingOf } from '../capabilities/booking/booking-commands.js';
import type { Booking, BookingChanged } from '../capabilities/booking/contract.js';
import { newest } from '../capabilities/booking/newest.js';
import type { CatalogFilterChanged } from '../capabilities/catalog/contract.js';
import { createApiClient } from '../kernel/api/client.js';
import type { Send } from '../kernel/api/retrying.js';
import { SessionTokens } from '../kernel/api/session-tokens.js';
import { type Me, apiContext, meContext, strangerContext } from '../kernel/context.js';
import { chooseLanguage } from '../kernel/locale.js';
import { OtherTabs } from '../kernel/other-tabs.js';
import { base } from '../ui/styles.js';
import { afterPaint } from './after-paint.js';
import { ExchangeRecorder } from './exchange/exchange-recorder.js';
import { wiring } from './exchange/wiring.js';
import { expiredView, headerView } from './header-view.js';
import './keyboard-help.js';
import './language-choice.js';
import { type PageData, pageView } from './page-view.js';
import type { Page } from './pages/page.js';
import { OutboxOnPage } from './outbox-on-page.js';
import { readbackAppStyles } from './readback-app.styles.js';
import { whenSomebodyElse } from './remembered-person.js';
import { Router } from './router.js';
import { bookingPath, deskPath, detourOf, placedPath, samePage, titleOf } from './routes.js';
import { Session } from './session.js';

/** The shell: who is signed in, which page, and the way of data from one component to another. */
@customElement('readback-app')
export class ReadbackApp extends LitElement {
  static override styles = [base, readbackAppStyles];

  /** The newest state of each booking that this page has seen. */
  @state() private bookings: ReadonlyMap<string, Booking> = new Map();
  @state() private announcement = '';
  readonly #session: Session;
  readonly #outbox: OutboxOnPage;
  readonly #tokens = new SessionTokens();
  readonly #router = new Router(this);
  readonly #recorder = new ExchangeRecorder(this, wiring);
  readonly #me = new ContextProvider(this, { context: meContext });
  #shownRoute = this.#router.route;
  #tabs: OtherTabs<Booking> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(send?: Send) {
    super();
    const api = createApiClient({
      ...(send && { send }),
      tokens: this.#tokens,
      onSignedOut: () => this.#session.ended(),
      onTokensRefused: () => void this.#session.ask(),
    });
    this.#session = new Session(this, api);
    this.#outbox = new OutboxOnPage(this, {
      api,
      identify: () => this.#session.ask(),
      learned: (command, state) => {
        const booking = bookingOf(command, state);
        if (booking) this.#keep(booking);
      },
    });
    new ContextProvider(this, { context: apiContext, initialValue: api });
    const stranger = createApiClient({ ...(send && { send }) });
    new ContextProvider(this, { context: strangerContext, initialValue: stranger });
    this.addEventListener('booking-changed', (event) => this.#bookingChanged(event));
    this.addEventListener('catalog-filter-changed', (event) => this.#filterChanged(event));
    this.addEventListener('announcement', ({ text }) => void this.#announce(text));
    this.addEventListener('version-chosen', ({ bookingId, version }) =>
      this.#router.replace(bookingPath(bookingId, version)),
    );
    this.addEventListener('booking-wanted', ({ bookingId }) =>
      this.#router.go(bookingPath(bookingId)),
    );
    this.addEventListener('language-chosen', ({ language }) => {
      chooseLanguage(language);
      location.reload();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#returned);
    window.addEventListener('online', this.#returned);
    this.#unwatch = whenSomebodyElse(
      () => this.#session.me?.id,
      () => void this.#session.ask(),
    );
    void this.#session.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#returned);
    window.removeEventListener('online', this.#returned);
    this.#unwatch?.();
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#tokens.close();
  }

  /** The click is answered first: to take away a page with a long list takes longer than that. */
  protected override async scheduleUpdate(): Promise<void> {
    this.toggleAttribute('leaving', this.#isLeaving);
    if (this.#isLeaving) await afterPaint();
    await super.scheduleUpdate();
  }

  override willUpdate(): void {
    const { me } = this.#session;
    if (me && !this.#tabs) this.#welcome(me);
    const detour = me && detourOf(this.#router.route, me.roles);
    if (detour) this.#router.replace(detour);
    document.title = titleOf(this.#router.route);
  }

  override updated(): void {
    const { route } = this.#router;
    // Back leads to where the page was left, not to its heading.
    if (this.#isLeaving) void this.#page?.focusHeading({ preventScroll: true });
    this.#shownRoute = route;
    this.toggleAttribute('leaving', false);
  }

  override render() {
    return html`
      ${headerView(this.#session.me, this.#router.route, this.#skip)}
      ${this.#session.presence === 'expired' ? expiredView() : nothing}
      ${this.#session.me ? this.#outbox.view() : nothing}
      <main>${pageView(this.#pageData())}</main>
      <footer class="quiet small">
        ${this.#session.me ? html`<keyboard-help></keyboard-help>` : nothing}
        <language-choice></language-choice>
      </footer>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    `;
  }

  #pageData(): PageData {
    const { presence } = this.#session;
    return {
      route: this.#router.route,
      presence,
      bookings: this.bookings,
      recorder: this.#recorder,
      askAgain: () => void this.#session.ask(),
    };
  }

  get #isLeaving(): boolean {
    return !samePage(this.#router.route, this.#shownRoute);
  }

  get #page(): Page | null {
    return this.renderRoot.querySelector<Page>('main > *');
  }

  #welcome(me: Me): void {
    this.#me.setValue(me);
    this.#tokens.belongTo(me.id);
    this.#tabs = new OtherTabs('bookings', me.id, (booking) => this.#keep(booking));
    void this.#outbox.belongTo(me, this.#session.presence === 'signed-in');
  }

  #bookingChanged({ booking, cause }: BookingChanged): void {
    this.#keep(booking);
    if (cause !== 'read') this.#tabs?.tell(booking);
    const { route } = this.#router;
    if (cause === 'placed') this.#router.go(placedPath(booking.bookingId));
    if (cause === 'withdrawn' && route.name === 'desk')
      this.#router.go(bookingPath(booking.bookingId));
    if (cause === 'started' && route.name === 'desk')
      this.#router.replace(deskPath(booking.bookingId, route.filter));
  }

  #keep(booking: Booking): void {
    const { bookingId } = booking;
    const held = this.bookings.get(bookingId);
    const kept = newest(held, booking) ?? booking;
    if (kept !== held) this.bookings = new Map(this.bookings).set(bookingId, kept);
  }

  #filterChanged({ filter }: CatalogFilterChanged): void {
    const { route } = this.#router;
    if (route.name !== 'desk') return;
    const path = deskPath(route.bookingId, filter);
    // Each letter of a search would be an entry of its own.
    if (filter.seller === route.filter.seller) this.#router.replace(path);
    else this.#router.push(path);
  }

  async #announce(text: string): Promise<void> {
    // The same words twice are spoken twice only when they were gone in between.
    this.announcement = '';
    await this.updateComplete;
    this.announcement = text;
  }

  readonly #returned = (): void => {
    const { presence } = this.#session;
    if (document.visibilityState !== 'visible') return;
    // Somebody else may have signed in meanwhile, in another tab.
    if (presence !== 'asking') void this.#session.ask();
  };

  readonly #skip = (): void => {
    void this.#page?.focusHeading();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'readback-app': ReadbackApp;
  }
}
