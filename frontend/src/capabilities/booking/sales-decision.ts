import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { type Me, apiContext, meContext, outboxContext } from '../../kernel/context.js';
import { formatMoney } from '../../kernel/format.js';
import { KeptInput } from '../../kernel/kept-input.js';
import type { Command } from '../../kernel/outbox/command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { heldView } from '../../ui/held-view.js';
import { base, form, sheet } from '../../ui/styles.js';
import '../../ui/ui-confirm.js';
import '../../ui/ui-failure.js';
import { confirming, rejecting } from './booking-commands.js';
import type { Booking } from './contract.js';
import { overtakenView } from './overtaken-view.js';
import { SeenCommand } from './seen-command.js';

/** The seller's decision on a placed order, made on the version that they saw. */
@customElement('sales-decision')
export class SalesDecision extends LitElement {
  static override styles = [
    base,
    form,
    sheet,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 1rem;
      }
      .what {
        display: grid;
        flex: 1 1 18rem;
        gap: 0.35rem;
      }
      .field {
        margin-block-start: 1rem;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property({ attribute: false }) booking!: Booking;
  @state() private question: 'confirm' | 'reject' | undefined;
  /** The booking as the question was asked about, which is the one that is decided on. */
  @state() private asked: Booking | undefined;
  @state() private reasonMissing = false;
  @query('textarea') private reason!: HTMLTextAreaElement;
  readonly #command: SeenCommand = new SeenCommand(
    this,
    { api: () => this.api, outbox: () => this.outbox },
    'decided',
    ['confirm', 'reject'],
  );
  readonly #reason = new KeptInput<string>(this, {
    personId: () => this.me?.id,
    form: () => `reject/${this.booking.bookingId}`,
  });

  constructor() {
    super();
    this.addEventListener('booking-changed', ({ booking }) => {
      // The order is decided or gone: nobody reads the reason any more.
      if (!booking.actions.includes('reject')) this.#reason.forget();
    });
  }

  override willUpdate(): void {
    this.hidden = !this.#isOpen() && !this.#command.overtakenBy;
  }

  override render() {
    if (this.hidden) return nothing;
    const { actions, buyer } = this.booking;
    const { overtakenBy } = this.#command;
    const open = this.#isOpen();
    return html`
      <section class="sheet" aria-labelledby="heading">
        <div class="what">
          <h2 id="heading">Your decision</h2>
          ${overtakenView(overtakenBy)} ${heldView(this.#command.held)}
          ${this.question ? nothing : this.#failureView()}
          ${open ? html`<p>${buyer.name} waits for your answer.</p>` : nothing}
        </div>
        <div class="actions choices" ?hidden=${this.#command.held !== undefined}>
          ${
            actions.includes('confirm')
              ? html`<wa-button variant="brand" @click=${() => this.#ask('confirm')}>
                  Confirm the order
                </wa-button>`
              : nothing
          }
          ${
            actions.includes('reject')
              ? html`<wa-button
                  variant="danger"
                  appearance="outlined"
                  @click=${() => this.#ask('reject')}
                >
                  Reject
                </wa-button>`
              : nothing
          }
        </div>
      </section>
      ${this.#confirmation()} ${this.#rejection()}
    `;
  }

  #isOpen(): boolean {
    const { actions } = this.booking;
    return actions.includes('confirm') || actions.includes('reject');
  }

  #confirmation() {
    const { buyer, total } = this.asked ?? this.booking;
    return html`
      <ui-confirm
        heading="Confirm this order?"
        yes="Confirm the order"
        ?open=${this.question === 'confirm'}
        ?busy=${this.#command.busy}
        @confirmed=${() => this.#confirm()}
        @dismissed=${() => this.#close()}
      >
        <p>
          You promise ${buyer.name} to deliver it
          ${total ? html`for <strong class="amount">${formatMoney(total)}</strong>` : nothing}. This
          can't be taken back.
        </p>
        ${this.#failureView()}
      </ui-confirm>
    `;
  }

  #rejection() {
    return html`
      <ui-confirm
        heading="Reject this order?"
        yes="Reject the order"
        tone="danger"
        ?open=${this.question === 'reject'}
        ?busy=${this.#command.busy}
        @confirmed=${() => this.#reject()}
        @dismissed=${() => this.#close()}
      >
        <p>The order is closed for good, and the buyer reads your reason.</p>
        <div class="field">
          <label for="reason">Reason</label>
          <textarea
            id="reason"
            maxlength="500"
            required
            .value=${this.#reason.read() ?? ''}
            @input=${() => this.#reason.keep(this.reason.value)}
            aria-invalid=${this.reasonMissing ? 'true' : 'false'}
            aria-describedby="reason-error"
          ></textarea>
          <p id="reason-error" class="field-error" role="alert">
            ${this.reasonMissing ? 'Tell the buyer why' : nothing}
          </p>
        </div>
        ${this.#failureView()}
      </ui-confirm>
    `;
  }

  #failureView() {
    const { failure } = this.#command;
    return failure ? html`<ui-failure .failure=${failure}></ui-failure>` : nothing;
  }

  #ask(question: 'confirm' | 'reject'): void {
    this.#command.forget();
    this.reasonMissing = false;
    this.asked = this.booking;
    this.question = question;
  }

  #close(): void {
    this.question = undefined;
  }

  async #confirm(): Promise<void> {
    await this.#decide((seen) => confirming(seen));
  }

  async #reject(): Promise<void> {
    const reason = this.reason.value.trim();
    this.reasonMissing = reason === '';
    if (this.reasonMissing) {
      this.reason.focus();
      return;
    }
    await this.#decide((seen) => rejecting(seen, reason));
  }

  async #decide(command: (seen: Booking) => Command): Promise<void> {
    if (this.asked && (await this.#command.send(command(this.asked)))) this.#close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-decision': SalesDecision;
  }
}
