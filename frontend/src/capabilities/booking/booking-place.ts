import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext, outboxContext } from '../../kernel/context.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { heldView } from '../../ui/held-view.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-confirm.js';
import '../../ui/ui-failure.js';
import { placing } from './booking-commands.js';
import { QuantityChosen } from './booking-lines.js';
import { bookingPlaceStyles } from './booking-place.styles.js';
import type { Booking } from './contract.js';
import { deliveryView } from './delivery-view.js';
import { overtakenView } from './overtaken-view.js';
import type { ShownLine } from './pending-lines.js';
import { SeenCommand } from './seen-command.js';

export type ChangedPart = 'products' | 'delivery';

/** On reading what would be placed, the person wants to change a part of it first. */
export class ChangeWanted extends Event {
  static readonly type = 'change-wanted';

  constructor(readonly part: ChangedPart) {
    super(ChangeWanted.type);
  }
}

/** Places the purchase order, after saying what is placed. Hidden while that is not possible. */
@customElement('booking-place')
export class BookingPlace extends LitElement {
  static override styles = [base, bookingPlaceStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @property({ attribute: false }) booking!: Booking;
  /** Changes are still on their way: what would be placed is not settled yet. */
  @property({ type: Boolean }) waiting = false;
  /** The lines as they will be when those changes are done. */
  @property({ attribute: false }) lines: readonly ShownLine[] = [];
  /** Whether those changes wait until they can be sent. */
  @property({ type: Boolean }) unsent = false;
  /** The booking as the question states it, which is the one that is placed. */
  @state() private asked: Booking | undefined;
  /** A quantity that was given in the question, until it is settled. */
  @state() private chosen: QuantityChosen | undefined;
  /** What is to be changed as soon as the question is gone, which gives the focus back at its end. */
  #wanted: ChangedPart | undefined;
  readonly #command: SeenCommand = new SeenCommand(
    this,
    { api: () => this.api, outbox: () => this.outbox },
    'placed',
    ['place'],
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('waiting') && !this.waiting && this.chosen) this.#settled(this.chosen);
    this.hidden = !this.#isPossible() && !this.#command.overtakenBy;
  }

  override render() {
    const { overtakenBy, held } = this.#command;
    return html`
      ${overtakenView(overtakenBy)} ${heldView(held)} ${this.asked ? nothing : this.#failureView()}
      <wa-button
        variant="brand"
        ?hidden=${!this.#isPossible() || held !== undefined}
        ?disabled=${this.waiting}
        @click=${() => this.#ask()}
      >
        ${msg('Place the order')}
      </wa-button>
      <ui-confirm
        heading=${msg('Place this order?')}
        yes=${msg('Place the order')}
        ?open=${this.asked !== undefined}
        ?busy=${this.#command.busy}
        ?unsettled=${this.chosen !== undefined}
        @confirmed=${() => this.#place()}
        @dismissed=${() => this.#close()}
        @wa-after-hide=${() => this.#gone()}
      >
        ${this.asked ? this.#statement(this.asked) : nothing}
      </ui-confirm>
    `;
  }

  #statement({ seller, version, lines, total, delivery }: Booking) {
    const asked = lines.map((line) => ({ ...line, pending: false }));
    return html`
      <p>
        ${msg(str`${seller.name} will be asked to deliver this. Until they decide you can withdraw it.`)}
      </p>
      <booking-lines
        .lines=${this.chosen ? this.lines : asked}
        .version=${version}
        .total=${total}
        ?unsent=${this.unsent}
        ?quantities=${this.booking.actions.includes('change-quantity') && !this.#command.busy}
        @quantity-chosen=${(event: QuantityChosen) => this.#choose(event)}
      ></booking-lines>
      ${this.#change('products', msg('Change the products'))}
      <dl>
        <dt>${msg('Delivery')}</dt>
        <dd>
          ${delivery ? deliveryView(delivery) : nothing}
          ${this.#change('delivery', msg('Change the delivery'))}
        </dd>
      </dl>
      ${this.#failureView()}
    `;
  }

  #change(part: ChangedPart, label: string) {
    return html`<button
      type="button"
      ?disabled=${this.#command.busy}
      @click=${() => this.#leaveFor(part)}
    >
      ${label}
    </button>`;
  }

  #leaveFor(part: ChangedPart): void {
    this.#wanted = part;
    this.#close();
  }

  #close(): void {
    this.asked = undefined;
    this.chosen = undefined;
  }

  /** Whoever has the booking sees to it. */
  #choose({ line, quantity, seen }: QuantityChosen): void {
    this.chosen = new QuantityChosen(line, quantity, seen);
    this.dispatchEvent(this.chosen);
  }

  /** The question goes on with what came of it; why nothing came of it is said behind the question. */
  #settled({ line, quantity }: QuantityChosen): void {
    this.chosen = undefined;
    const done = this.booking.lines.find(({ sku }) => sku === line.sku)?.quantity === quantity;
    this.asked = this.asked && done ? this.booking : undefined;
  }

  #gone(): void {
    if (this.#wanted) this.dispatchEvent(new ChangeWanted(this.#wanted));
    this.#wanted = undefined;
  }

  #failureView() {
    const { failure } = this.#command;
    return failure ? html`<ui-failure .failure=${failure}></ui-failure>` : nothing;
  }

  #isPossible(): boolean {
    return this.booking.actions.includes('place');
  }

  #ask(): void {
    this.#command.forget();
    this.asked = this.booking;
  }

  async #place(): Promise<void> {
    if (this.asked && (await this.#command.send(placing(this.asked)))) this.asked = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-place': BookingPlace;
  }
  interface HTMLElementEventMap {
    'change-wanted': ChangeWanted;
  }
}
