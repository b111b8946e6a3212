import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { KeptInput } from '../../kernel/kept-input.js';
import '../../ui/ui-confirm.js';
import type { Fulfilment } from './contract.js';
import { ShippingSheet } from './shipping-sheet.js';
import { buyersWords } from './words.js';

type Question = 'receipt' | 'problem';

/** The buyer sees what is on its way, confirms the receipt, and says what is wrong. */
@customElement('fulfilment-status')
export class FulfilmentStatus extends ShippingSheet {
  @state() private question: Question | undefined;
  @state() private descriptionMissing = false;
  @query('textarea') private description!: HTMLTextAreaElement;
  protected override readonly command = this.commandOf('confirm-receipt', 'report-problem');
  readonly #typed = new KeptInput<string>(this, {
    personId: () => this.me?.id,
    form: () => `problem/${this.booking.bookingId}`,
  });

  constructor() {
    super();
    this.addEventListener('fulfilment-changed', ({ cause }) => {
      if (cause !== 'problem-reported') return;
      this.#typed.forget();
      const description = this.renderRoot.querySelector('textarea');
      if (description) description.value = '';
    });
  }

  protected override words() {
    return buyersWords(this.booking, this.fulfilment);
  }

  protected override offered() {
    const { fulfilment } = this;
    if (!fulfilment) return nothing;
    const { actions } = fulfilment;
    return html`
      <div class="actions choices" ?hidden=${actions.length === 0}>
        ${
          actions.includes('confirm-receipt')
            ? html`<wa-button variant="brand" @click=${() => this.#ask('receipt')}>
                Confirm the receipt
              </wa-button>`
            : nothing
        }
        ${
          actions.includes('report-problem')
            ? html`<wa-button appearance="outlined" @click=${() => this.#ask('problem')}>
                Report a problem
              </wa-button>`
            : nothing
        }
      </div>
      ${this.#failure(undefined)} ${this.#receipt(fulfilment)} ${this.#problem(fulfilment)}
    `;
  }

  #receipt({ parcels, seller }: Fulfilment) {
    return html`
      <ui-confirm
        heading="Confirm the receipt?"
        yes="Confirm the receipt"
        ?open=${this.question === 'receipt'}
        ?busy=${this.command.busy}
        @confirmed=${() => this.#confirm()}
        @dismissed=${() => this.#close()}
        @wa-after-hide=${() => this.keepFocus()}
      >
        <p>
          You tell ${seller.name} that you have
          ${parcels.length === 1 ? 'the parcel' : `all ${parcels.length} parcels`}. This can't be
          taken back.
        </p>
        ${this.#failure('receipt')}
      </ui-confirm>
    `;
  }

  #problem({ seller }: Fulfilment) {
    return html`
      <ui-confirm
        heading="Report a problem"
        yes="Report the problem"
        ?open=${this.question === 'problem'}
        ?busy=${this.command.busy}
        @confirmed=${() => this.#report()}
        @dismissed=${() => this.#close()}
        @wa-after-hide=${() => this.keepFocus()}
      >
        <label for="description">What is wrong</label>
        <textarea
          id="description"
          maxlength="2000"
          required
          .value=${this.#typed.read() ?? ''}
          @input=${() => this.#typed.keep(this.description.value)}
          aria-invalid=${this.descriptionMissing ? 'true' : 'false'}
          aria-describedby="description-hint description-error"
        ></textarea>
        <p id="description-hint" class="hint">${seller.name} reads it as you write it.</p>
        <p id="description-error" class="field-error" role="alert">
          ${this.descriptionMissing ? 'Say what is wrong' : nothing}
        </p>
        ${this.#failure('problem')}
      </ui-confirm>
    `;
  }

  #failure(question: Question | undefined) {
    const { failure } = this.command;
    if (!failure || this.question !== question) return nothing;
    return html`<ui-failure .failure=${failure}></ui-failure>`;
  }

  #ask(question: Question): void {
    this.command.forget();
    this.descriptionMissing = false;
    this.question = question;
  }

  #close(): void {
    this.question = undefined;
  }

  async #confirm(): Promise<void> {
    if (await this.send(this.commands.confirmReceipt())) this.#close();
  }

  async #report(): Promise<void> {
    const description = this.description.value.trim();
    this.descriptionMissing = description === '';
    if (this.descriptionMissing) {
      this.description.focus();
      return;
    }
    // What could not be reported is still there to be sent again.
    if (await this.send(this.commands.reportProblem(description))) this.#close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulfilment-status': FulfilmentStatus;
  }
}
