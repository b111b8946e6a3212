import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { type Me, apiContext, meContext, outboxContext } from '../../kernel/context.js';
import { KeptInput } from '../../kernel/kept-input.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { heldView } from '../../ui/held-view.js';
import { base, form } from '../../ui/styles.js';
import '../../ui/ui-confirm.js';
import '../../ui/ui-failure.js';
import { withdrawing } from './booking-commands.js';
import type { Booking } from './contract.js';
import { overtakenView } from './overtaken-view.js';
import { SeenCommand } from './seen-command.js';

/**
 * Withdraws the booking, after asking; the reason is the buyer's to give or not. Hidden while that
 * is not possible.
 */
@customElement('booking-withdraw')
export class BookingWithdraw extends LitElement {
  static override styles = [base, form];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property({ attribute: false }) booking!: Booking;
  /** Something else is on its way: what would be withdrawn is not settled yet. */
  @property({ type: Boolean }) waiting = false;
  /** The booking as the question is about, which is the one that is withdrawn. */
  @state() private asked: Booking | undefined;
  @query('textarea') private reason!: HTMLTextAreaElement;
  readonly #command: SeenCommand = new SeenCommand(
    this,
    { api: () => this.api, outbox: () => this.outbox },
    'withdrawn',
    ['withdraw'],
  );
  readonly #reason = new KeptInput<string>(this, {
    personId: () => this.me?.id,
    form: () => `withdraw/${this.booking.bookingId}`,
  });

  constructor() {
    super();
    this.addEventListener('booking-changed', ({ booking }) => {
      // It is withdrawn or decided: nobody reads the reason any more.
      if (!booking.actions.includes('withdraw')) this.#reason.forget();
    });
  }

  override willUpdate(): void {
    this.hidden = !this.#isPossible() && !this.#command.overtakenBy;
  }

  override render() {
    const { failure, held } = this.#command;
    return html`
      ${overtakenView(this.#command.overtakenBy)} ${heldView(held)}
      ${this.asked ? nothing : failureView(failure)}
      <wa-button
        variant="danger"
        appearance="outlined"
        ?hidden=${!this.#isPossible() || held !== undefined}
        ?disabled=${this.waiting}
        @click=${() => this.#ask()}
        >Withdraw</wa-button
      >
      <ui-confirm
        heading="Withdraw this booking?"
        yes="Withdraw"
        no="Keep it"
        tone="danger"
        ?open=${this.asked !== undefined}
        ?busy=${this.#command.busy}
        @confirmed=${() => this.#withdraw()}
        @dismissed=${() => (this.asked = undefined)}
      >
        <p>It is closed for good. You can start a new one at any time.</p>
        <br />
        <label for="reason">Reason <span class="quiet">(if you like)</span></label>
        <textarea
          id="reason"
          maxlength="500"
          .value=${this.#reason.read() ?? ''}
          @input=${() => this.#reason.keep(this.reason.value)}
        ></textarea>
        ${failureView(failure)}
      </ui-confirm>
    `;
  }

  #isPossible(): boolean {
    return this.booking.actions.includes('withdraw');
  }

  #ask(): void {
    this.#command.forget();
    this.asked = this.booking;
  }

  async #withdraw(): Promise<void> {
    if (!this.asked) return;
    const command = withdrawing(this.asked, this.reason.value.trim());
    if (await this.#command.send(command)) this.asked = undefined;
  }
}

function failureView(failure: Failure | undefined) {
  return failure ? html`<ui-failure .failure=${failure}></ui-failure>` : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-withdraw': BookingWithdraw;
  }
}
