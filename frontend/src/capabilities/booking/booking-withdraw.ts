import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import { base, form } from '../../ui/styles.js';
import '../../ui/ui-confirm.js';
import '../../ui/ui-failure.js';
import { BookingCommands } from './booking-commands.js';
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
  @property({ attribute: false }) booking!: Booking;
  @state() private asking = false;
  @query('textarea') private reason!: HTMLTextAreaElement;
  readonly #command: SeenCommand = new SeenCommand(this, () => this.api, 'withdrawn');

  override willUpdate(): void {
    this.hidden = !this.#isPossible() && !this.#command.overtakenBy;
  }

  override render() {
    const { failure } = this.#command;
    return html`
      ${overtakenView(this.#command.overtakenBy)}
      <wa-button
        variant="danger"
        appearance="outlined"
        ?hidden=${!this.#isPossible()}
        @click=${() => this.#ask()}
        >${msg('Withdraw')}</wa-button
      >
      <ui-confirm
        heading=${msg('Withdraw this booking?')}
        yes=${msg('Withdraw')}
        no=${msg('Keep it')}
        tone="danger"
        ?open=${this.asking}
        ?busy=${this.#command.busy}
        @confirmed=${() => this.#withdraw()}
        @dismissed=${() => (this.asking = false)}
      >
        <p>${msg('It is closed for good. You can start a new one at any time.')}</p>
        <br />
        <label for="reason">${msg(html`Reason <span class="quiet">(if you like)</span>`)}</label>
        <textarea id="reason" maxlength="500"></textarea>
        ${
          failure
            ? html`<ui-failure .failure=${failure} @retry=${() => this.#withdraw()}></ui-failure>`
            : nothing
        }
      </ui-confirm>
    `;
  }

  #isPossible(): boolean {
    return this.booking.actions.includes('withdraw');
  }

  #ask(): void {
    this.#command.forget();
    this.asking = true;
  }

  async #withdraw(): Promise<void> {
    const reason = this.reason.value.trim();
    const body = reason ? { reason } : {};
    const commands = new BookingCommands(this.api);
    const done = await this.#command.send(this.booking, body, (to) => commands.withdraw(to, body));
    if (done) this.asking = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-withdraw': BookingWithdraw;
  }
}
