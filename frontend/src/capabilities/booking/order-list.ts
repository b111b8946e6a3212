import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { type Me, apiContext, meContext } from '../../kernel/context.js';
import { keepPlace, placeBefore } from '../../kernel/kept-place.js';
import { Announcement } from '../../ui/announcement.js';
import { keepFocus } from '../../ui/focus.js';
import { RowKeys } from '../../ui/row-keys.js';
import { badge } from '../../ui/badge.styles.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import type { Booking, BookingState, BookingSummary, Further, Side } from './contract.js';
import { guaranteeWords } from './list-guarantee.js';
import { ListedBookings } from './listed-bookings.js';
import { orderListStyles } from './order-list.styles.js';
import { orderRow } from './order-row.js';
import type { ListView } from './summary.js';

const PAGE_SIZE = 25;
const NONE_HELD: ReadonlyMap<string, Booking> = new Map();

/** A list of one person's bookings, which follows what they and others do. */
export abstract class OrderList extends LitElement {
  static override styles = [base, badge, orderListStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  /** The newest states that the page holds: a row that is older is shown from them. */
  @property({ attribute: false }) newer = NONE_HELD;
  /** What became of a confirmed order, where somebody knows. */
  @property({ attribute: false }) further: (bookingId: string) => Further | undefined = () =>
    undefined;
  /** The only status to show. */
  @property() status: BookingState | undefined;
  /** Shows only the first rows, and nothing around them. */
  @property({ type: Number }) few: number | undefined;
  /** The number of the booking that the page shows beside the list, and tells the news of. */
  @property() beside: string | undefined;
  protected abstract readonly side: Side;
  #started = '';
  /** The place of the row that has the focus, and may be gone with the next rendering. */
  #focusedPlace = -1;
  readonly #list = new ListedBookings(this, {
    api: () => this.api,
    view: () => this.#view(),
    held: () => this.newer,
    beside: () => this.beside,
    pageSize: () => this.few ?? PAGE_SIZE,
    rowsBefore: () => (this.few === undefined ? (placeBefore().rows ?? 0) : 0),
    news: (words) => this.dispatchEvent(new Announcement(words)),
  });

  constructor() {
    super();
    new RowKeys(this, () => this.#links());
  }

  override willUpdate(): void {
    const focused = this.shadowRoot?.activeElement;
    this.#focusedPlace = focused ? this.#links().findIndex((link) => link === focused) : -1;
    if (!this.me) return;
    const wanted = JSON.stringify(this.#view());
    if (wanted !== this.#started) this.#list.start();
    this.#started = wanted;
  }

  override updated(): void {
    this.toggleAttribute('loading', !this.#list.rows && !this.#list.failure);
    if (this.#focusedPlace < 0 || this.shadowRoot?.activeElement) return;
    const links = this.#links();
    links[Math.min(this.#focusedPlace, links.length - 1)]?.focus();
  }

  override render() {
    const { rows, failure } = this.#list;
    if (!rows) return failure ? this.#failed(failure) : this.#loading();
    return html`
      ${this.#doubt()}
      ${rows.length === 0 ? html`<slot name="empty">${msg('There is nothing here yet.')}</slot>` : nothing}
      ${this.#rows(rows)} ${this.few === undefined ? this.#foot(rows) : nothing}
    `;
  }

  #rows(rows: readonly BookingSummary[]) {
    if (rows.length === 0) return nothing;
    return html`
      <ul aria-keyshortcuts="J K">
        ${guard([rows, this.few, this.further], () => this.#items(rows.slice(0, this.few)))}
      </ul>
    `;
  }

  #items(rows: readonly BookingSummary[]) {
    return repeat(
      rows,
      ({ bookingId }) => bookingId,
      (row) => {
        const further = row.status === 'confirmed' ? this.further(row.bookingId) : undefined;
        return guard([row, further?.label], () => orderRow(row, this.side, further));
      },
    );
  }

  #foot(rows: readonly BookingSummary[]) {
    const { guarantee, hasMore, moreFailure, readingMore } = this.#list;
    const newer = rows.filter(({ readFrom }) => readFrom === 'stream').length;
    return html`
      ${
        moreFailure
          ? html`<ui-failure
              .failure=${moreFailure}
              @retry=${() => void this.#more()}
            ></ui-failure>`
          : nothing
      }
      ${
        hasMore && !moreFailure
          ? html`<wa-button
              class="more"
              appearance="outlined"
              ?loading=${readingMore}
              @click=${() => void this.#more()}
              >${msg('Show more')}</wa-button
            >`
          : nothing
      }
      <p class="guarantee quiet small">${guarantee ? guaranteeWords(guarantee, newer) : nothing}</p>
    `;
  }

  #doubt() {
    if (!this.#list.doubtful) return nothing;
    return html`
      <ui-notice tone="warning" heading=${msg('This list may be out of date')} role="status">
        ${msg('It shows what was read last.')}
        <wa-button slot="actions" size="s" appearance="outlined" @click=${() => this.#list.ask()}
          >${msg('Try again')}</wa-button
        >
      </ui-notice>
    `;
  }

  #failed(failure: Failure) {
    return html`<ui-failure .failure=${failure} @retry=${() => this.#list.ask()}></ui-failure>`;
  }

  #loading() {
    return html`
      <div class="skeleton" role="status" aria-busy="true" aria-label=${msg('The list is loading')}>
        ${Array.from(
          { length: Math.min(this.few ?? PAGE_SIZE, 8) },
          () => html`<wa-skeleton effect="sheen"></wa-skeleton>`,
        )}
      </div>
    `;
  }

  #view(): ListView {
    const { side, status } = this;
    return { side, personId: this.me?.id ?? '', ...(status && { status }) };
  }

  /** After the last page there is no button any more: the focus goes on with the rows that came. */
  async #more(): Promise<void> {
    const place = this.#links().length;
    await this.#list.more();
    keepPlace({ rows: this.#list.rows?.length ?? 0 });
    await this.updateComplete;
    await keepFocus(this.#links()[place] ?? null);
  }

  #links(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li a')];
  }
}
