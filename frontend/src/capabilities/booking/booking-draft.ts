import { consume } from '@lit/context';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { Announcement } from '../../ui/announcement.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import type { PickedOffer } from '../catalog/contract.js';
import { BookingChanges } from './booking-changes.js';
import { BookingCommands } from './booking-commands.js';
import { bookingDraftStyles } from './booking-draft.styles.js';
import './booking-lines.js';
import './booking-place.js';
import { readBooking } from './booking-queries.js';
import './booking-withdraw.js';
import { type Change, ChangeQueue } from './change-queue.js';
import { type Booking, BookingChanged } from './contract.js';
import './delivery-editor.js';
import { newest } from './newest.js';
import { shownLines } from './pending-lines.js';
import './seller-question.js';

interface Target {
  readonly bookingId: string;
  readonly sellerId: string;
}

/** The buyer's booking while it can change: lines, delivery, placing, withdrawing. */
@customElement('booking-draft')
export class BookingDraft extends LitElement {
  static override styles = [base, sheet, bookingDraftStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  /** Only its lines: no delivery, and no way to close it. */
  @property({ type: Boolean }) short = false;
  /** What the person just picked in the catalog. */
  @property({ attribute: false }) picked: PickedOffer | undefined;
  /** A pick of another seller than this booking's, until the person decides about it. */
  @state() private foreign: PickedOffer | undefined;
  #booking: Booking | undefined;
  #starting: Target | undefined;
  readonly #queue = new ChangeQueue(this, {
    accepted: (booking, change) => this.#accepted(booking, change),
    refused: (change) => this.#refused(change),
  });

  get booking(): Booking | undefined {
    return this.#booking;
  }

  /** The newest state known; an older one than shown is left out, none begins afresh. */
  @property({ attribute: false })
  set booking(next: Booking | undefined) {
    this.#booking = next && newest(this.#booking, next);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picked') && this.picked) this.#pick(this.picked);
  }

  override render() {
    const { booking } = this;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <h2 id="heading">Your booking</h2>
        ${booking ? html`<p class="quiet small">with ${booking.seller.name}</p>` : nothing}
        ${this.#question()} ${this.#failure()} ${this.#lines()} ${this.#delivery()}
        ${this.#closing()}
      </section>
    `;
  }

  #lines() {
    const lines = shownLines(this.booking, this.#queue.pending);
    if (lines.length === 0)
      return html`<p class="empty quiet">Nothing in it yet. Add a product from the catalog.</p>`;
    return html`<booking-lines
      .lines=${lines}
      ?unsent=${this.#queue.waiting && !this.#queue.sending}
      .total=${this.booking?.total}
      ?quantities=${this.#may('change-quantity')}
      ?removals=${this.#may('remove-line')}
      @quantity-chosen=${({ sku, quantity }: HTMLElementEventMap['quantity-chosen']) =>
        this.#change((changes) => changes.quantity(sku, quantity))}
      @removal-chosen=${({ sku }: HTMLElementEventMap['removal-chosen']) =>
        this.#change((changes) => changes.remove(sku))}
    ></booking-lines>`;
  }

  #delivery() {
    if (this.short || !this.#may('set-delivery')) return nothing;
    return html`
      <h3>Delivery</h3>
      <delivery-editor
        .delivery=${this.booking?.delivery}
        .violations=${this.#violations()}
        ?busy=${this.#queue.sending && this.#queue.holds('delivery')}
        @delivery-given=${({ delivery }: HTMLElementEventMap['delivery-given']) =>
          this.#change((changes) => changes.deliver(delivery))}
      ></delivery-editor>
    `;
  }

  #closing() {
    const { booking } = this;
    if (this.short || !booking) return nothing;
    return html`
      <div class="closing" @booking-changed=${this.#changedBelow}>
        ${booking.status === 'draft' && !this.#may('place') ? UNPLACEABLE : nothing}
        <booking-place .booking=${booking} ?waiting=${this.#queue.waiting}></booking-place>
        <booking-withdraw .booking=${booking}></booking-withdraw>
      </div>
    `;
  }

  #question() {
    const { foreign, booking } = this;
    if (!foreign || !booking) return nothing;
    return html`<seller-question
      .picked=${foreign}
      .booking=${booking}
      @confirmed=${() => this.#startAnew(foreign)}
      @dismissed=${() => (this.foreign = undefined)}
    ></seller-question>`;
  }

  #failure() {
    const { failed } = this.#queue;
    if (!failed || this.#violations().length > 0) return nothing;
    return html`<ui-failure
      .failure=${failed.failure}
      @retry=${() => this.#queue.resume()}
    ></ui-failure>`;
  }

  #violations() {
    const { failed } = this.#queue;
    if (failed?.change.kind !== 'delivery' || failed.failure.kind !== 'refused') return NONE;
    return failed.failure.problem.violations ?? NONE;
  }

  #may(action: Booking['actions'][number]): boolean {
    return this.booking?.actions.includes(action) ?? false;
  }

  #pick(picked: PickedOffer): void {
    const target = this.#target();
    if (!target) this.#startAnew(picked);
    else if (target.sellerId !== picked.item.seller.id) this.foreign = picked;
    else this.#queue.add(this.#changes(target.bookingId).add(picked));
  }

  #target(): Target | undefined {
    if (this.#starting && this.#queue.holds('start')) return this.#starting;
    const { booking } = this;
    if (!booking || !this.#may('add-line')) return undefined;
    return { bookingId: booking.bookingId, sellerId: booking.seller.id };
  }

  #startAnew(picked: PickedOffer): void {
    const sellerId = picked.item.seller.id;
    const bookingId = crypto.randomUUID();
    const changes = this.#changes(bookingId);
    this.foreign = undefined;
    this.booking = undefined;
    this.#starting = { bookingId, sellerId };
    this.#queue.add(changes.start(sellerId), changes.add(picked));
  }

  #change(change: (changes: BookingChanges) => Change): void {
    if (this.booking) this.#queue.add(change(this.#changes(this.booking.bookingId)));
  }

  #changes(bookingId: string): BookingChanges {
    return new BookingChanges(new BookingCommands(this.api), bookingId);
  }

  #accepted(booking: Booking, change: Change): void {
    // The answer about a booking that was left for another one is not shown here any more.
    if (this.#starting && this.#starting.bookingId !== booking.bookingId) return;
    this.#starting = undefined;
    this.#show(booking, change.kind === 'start' ? 'started' : 'changed');
    if (change.kind !== 'start') this.dispatchEvent(new Announcement('Saved.'));
  }

  #refused(change: Change): void {
    if (change.kind !== 'start') return void this.#readAgain();
    this.#starting = undefined;
    this.foreign = undefined;
  }

  /** A refusal often means that the booking is not as shown: then show how it is. */
  async #readAgain(): Promise<void> {
    if (!this.booking) return;
    const { bookingId, version } = this.booking;
    const outcome = await readBooking(this.api, bookingId, version);
    if (outcome.kind === 'answered') this.#show(outcome.value, 'read');
  }

  #show(booking: Booking, cause: BookingChanged['cause']): void {
    this.booking = booking;
    this.dispatchEvent(new BookingChanged(booking, cause));
  }

  #changedBelow(event: BookingChanged): void {
    this.booking = event.booking;
  }
}

const NONE: readonly never[] = [];

const UNPLACEABLE = html`<p class="quiet small">
  It can be placed when it has products and a saved delivery.
</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'booking-draft': BookingDraft;
  }
}
