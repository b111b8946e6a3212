import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext, outboxContext } from '../../kernel/context.js';
import { formatMoney } from '../../kernel/format.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { heldView } from '../../ui/held-view.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-confirm.js';
import '../../ui/ui-failure.js';
import { placing } from './booking-commands.js';
import type { Booking } from './contract.js';
import { deliveryView } from './delivery-view.js';
import { overtakenView } from './overtaken-view.js';
import { SeenCommand } from './seen-command.js';

/** Places the purchase order, after saying what is placed. Hidden while that is not possible. */
@customElement('booking-place')
export class BookingPlace extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.5rem 1.5rem;
        margin: 1rem 0 0;
      }
      dt {
        color: var(--rb-ink-quiet);
      }
      dd {
        margin: 0;
      }
      address {
        font-style: normal;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @property({ attribute: false }) booking!: Booking;
  /** Changes are still on their way: what would be placed is not settled yet. */
  @property({ type: Boolean }) waiting = false;
  /** The booking as the question states it, which is the one that is placed. */
  @state() private asked: Booking | undefined;
  readonly #command: SeenCommand = new SeenCommand(
    this,
    { api: () => this.api, outbox: () => this.outbox },
    'placed',
    ['place'],
  );

  override willUpdate(): void {
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
        Place the order
      </wa-button>
      <ui-confirm
        heading="Place this order?"
        yes="Place the order"
        ?open=${this.asked !== undefined}
        ?busy=${this.#command.busy}
        @confirmed=${() => this.#place()}
        @dismissed=${() => (this.asked = undefined)}
      >
        ${this.asked ? this.#statement(this.asked) : nothing}
      </ui-confirm>
    `;
  }

  #statement({ seller, lines, total, delivery }: Booking) {
    return html`
      <p>${seller.name} will be asked to deliver this. Until they decide you can withdraw it.</p>
      <dl>
        <dt>Products</dt>
        <dd>${lines.map(({ quantity, name }) => html`<div>${quantity} × ${name}</div>`)}</dd>
        <dt>Total</dt>
        <dd class="amount"><strong>${total ? formatMoney(total) : nothing}</strong></dd>
        <dt>Delivery</dt>
        <dd>${delivery ? deliveryView(delivery) : nothing}</dd>
      </dl>
      ${this.#failureView()}
    `;
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
}
