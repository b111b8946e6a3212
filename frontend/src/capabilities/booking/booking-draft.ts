import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext, outboxContext } from '../../kernel/context.js';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { Announcement } from '../../ui/announcement.js';
import { base, sheet } from '../../ui/styles.js';
import type { PickedOffer } from '../catalog/contract.js';
import { type BookingChanges, changeIn } from './booking-changes.js';
import { isOf, subjectOf } from './booking-commands.js';
import { bookingDraftStyles } from './booking-draft.styles.js';
import './booking-lines.js';
import type { ChangedPart } from './booking-place.js';
import './booking-place.js';
import { readBooking } from './booking-queries.js';
import './booking-withdraw.js';
import { type Booking, BookingChanged } from './contract.js';
import type { DeliveryEditor } from './delivery-editor.js';
import './delivery-editor.js';
import { DraftOutbox } from './draft-outbox.js';
import { draftRefusals, violationsOf } from './draft-refusals.js';
import { newest } from './newest.js';
import { shownLines, shownSeller } from './pending-lines.js';
import './seller-question.js';
import { type Target, latestStart } from './target.js';

/** The buyer's booking while it can change: lines, delivery, placing, withdrawing. */
@customElement('booking-draft')
export class BookingDraft extends LitElement {
  static override styles = [base, sheet, bookingDraftStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  /** Only its lines: no delivery, and no way to close it. */
  @property({ type: Boolean }) short = false;
  /** What the person just picked in the catalog. */
  @property({ attribute: false }) picked: PickedOffer | undefined;
  /** Which booking it is, when nothing else is known of it yet. */
  @property() bookingId: string | undefined;
  /** How that one stands is being read: what is picked goes into it as soon as that is known. */
  @property({ type: Boolean }) awaited = false;
  /** A pick of another seller than this booking's, until the person decides about it. */
  @state() private foreign: PickedOffer | undefined;
  @query('delivery-editor') private editor!: DeliveryEditor | null;
  #booking: Booking | undefined;
  #starting: Target | undefined;
  readonly #unplaced: PickedOffer[] = [];
  readonly #changes: DraftOutbox = new DraftOutbox(this, {
    outbox: () => this.outbox,
    shown: () => ({ bookingId: this.#shownId, booking: this.#booking }),
    answered: (booking, command) => this.#accepted(booking, command),
    refused: (command) => void this.#refused(command),
  });

  get booking(): Booking | undefined {
    return this.#booking;
  }

  /** The newest state known; an older one than shown is left out, none begins afresh. */
  @property({ attribute: false })
  set booking(next: Booking | undefined) {
    // What is known of the booking that was left for a new one comes too late.
    if (next && this.#isStarting && next.bookingId !== this.#shownId) return;
    if (next) this.#starting = undefined;
    this.#booking = next && newest(this.#booking, next);
  }

  get #shownId(): string | undefined {
    return this.#starting?.bookingId ?? this.#booking?.bookingId ?? this.bookingId;
  }

  get #isStarting(): boolean {
    return this.#starting !== undefined && this.#changes.areWaiting('start');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Begun on an earlier visit, and not sent since.
    if (this.#shownId === undefined) this.#starting = latestStart(this.outbox.waiting);
    if (changed.has('picked') && this.picked) this.#unplaced.push(this.picked);
    if (!this.awaited) for (const picked of this.#unplaced.splice(0)) this.#pick(picked);
  }

  override render() {
    const seller = shownSeller(this.booking, this.#changes.pending);
    return html`
      <section class="sheet" aria-labelledby="heading">
        <h2 id="heading">${msg('Your booking')}</h2>
        ${seller ? html`<p class="quiet small">${msg(str`with ${seller}`)}</p>` : nothing}
        ${this.#question()} ${this.#refusals()} ${this.#lines()} ${this.#delivery()}
        ${this.#closing()}
      </section>
    `;
  }

  #lines() {
    const lines = shownLines(this.booking, this.#changes.pending);
    if (lines.length === 0)
      return html`<p class="empty quiet">
        ${msg('Nothing in it yet. Add a product from the catalog.')}
      </p>`;
    return html`<booking-lines
      .lines=${lines}
      .version=${this.booking?.version ?? 0}
      ?unsent=${this.#changes.held}
      .total=${this.booking?.total}
      ?quantities=${this.#may('change-quantity')}
      ?removals=${this.#may('remove-line')}
      @quantity-chosen=${this.#quantityChosen}
      @removal-chosen=${({ line }: HTMLElementEventMap['removal-chosen']) =>
        this.#change((changes) => changes.remove(line.sku, line.name))}
    ></booking-lines>`;
  }

  #delivery() {
    if (this.short || !this.booking || !this.#may('set-delivery')) return nothing;
    const sent = this.#changes.pending.findLast((change) => change.kind === 'delivery');
    return html`
      <h3>${msg('Delivery')}</h3>
      <delivery-editor
        .bookingId=${this.booking.bookingId}
        .version=${this.booking.version}
        .delivery=${this.booking.delivery}
        .sent=${sent?.delivery}
        .violations=${this.#changes.refused.flatMap(violationsOf)}
        ?unsent=${this.#changes.held}
        @delivery-chosen=${({ delivery, seen }: HTMLElementEventMap['delivery-chosen']) =>
          this.#change((changes) => changes.deliver(delivery, seen))}
      ></delivery-editor>
    `;
  }

  #closing() {
    const { booking } = this;
    if (this.short || !booking) return nothing;
    const waiting = this.#changes.areWaiting();
    return html`
      <div class="closing" @booking-changed=${this.#changedBelow}>
        ${booking.status === 'draft' && !booking.actions.includes('place') ? UNPLACEABLE : nothing}
        <booking-place
          .booking=${booking}
          .lines=${shownLines(booking, this.#changes.pending)}
          ?waiting=${waiting}
          ?unsent=${this.#changes.held}
          @quantity-chosen=${this.#quantityChosen}
          @change-wanted=${(event: HTMLElementEventMap['change-wanted']) => this.#begin(event.part)}
        ></booking-place>
        <booking-withdraw
          .booking=${booking}
          ?waiting=${waiting || this.#changes.areWaiting('place')}
        ></booking-withdraw>
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

  #refusals() {
    const changes = this.#changes;
    return draftRefusals(changes.refused, this.booking, {
      read: (command) => changes.forget(command),
      keepMine: (command) => changes.keepMine(command),
      takeTheirs: (command) => {
        if (changeIn(command)?.kind === 'delivery') this.editor?.discard();
        changes.forget(command);
      },
    });
  }

  /** What is placed is edited where it stands. */
  #begin(part: ChangedPart): void {
    const name = part === 'products' ? 'booking-lines' : 'delivery-editor';
    void this.renderRoot.querySelector(name)?.begin();
  }

  /** What the booking allows; nothing any more, once it was given away. */
  #may(action: Booking['actions'][number]): boolean {
    const isOver = this.#changes.areWaiting('place', 'withdraw');
    return !isOver && (this.booking?.actions.includes(action) ?? false);
  }

  #pick(picked: PickedOffer): void {
    const target = this.#target();
    if (!target) this.#startAnew(picked);
    else if (target.sellerId !== picked.item.seller.id) this.foreign = picked;
    else this.#changes.give(this.#changes.of(target.bookingId).add(picked));
  }

  #target(): Target | undefined {
    if (this.#starting && this.#isStarting) return this.#starting;
    const { booking } = this;
    if (!booking || !this.#may('add-line')) return undefined;
    return { bookingId: booking.bookingId, sellerId: booking.seller.id };
  }

  #startAnew(picked: PickedOffer): void {
    const { seller } = picked.item;
    const bookingId = crypto.randomUUID();
    this.foreign = undefined;
    this.#booking = undefined;
    this.#starting = { bookingId, sellerId: seller.id };
    const changes = this.#changes.of(bookingId);
    this.#changes.give(changes.start(seller), changes.add(picked));
  }

  #change(change: (changes: BookingChanges) => Command): void {
    if (this.booking) this.#changes.give(change(this.#changes.of(this.booking.bookingId)));
  }

  #quantityChosen({ line, quantity, seen }: HTMLElementEventMap['quantity-chosen']): void {
    this.#change((changes) => changes.quantity(line.sku, line.name, quantity, seen));
  }

  #accepted(booking: Booking, command: KeptCommand): void {
    this.#starting = undefined;
    const started = isOf(command, booking.bookingId, 'start');
    this.#show(booking, started ? 'started' : 'changed');
    if (!started) this.dispatchEvent(new Announcement(msg('Saved.')));
  }

  /** A refusal often means that the booking is not as shown: then show how it is. */
  async #refused(command: KeptCommand): Promise<void> {
    this.foreign = undefined;
    if (!this.booking || command.subject !== subjectOf(this.booking.bookingId)) return;
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

const UNPLACEABLE = html`<p class="quiet small">
  ${msg('It can be placed when it has products and a saved delivery.')}
</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'booking-draft': BookingDraft;
  }
}
