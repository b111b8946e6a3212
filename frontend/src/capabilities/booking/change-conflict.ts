import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import { apiContext } from '../../kernel/context.js';
import type { KeptCommand } from '../../kernel/outbox/command.js';
import { base } from '../../ui/styles.js';
import { Confirmed, Dismissed } from '../../ui/ui-confirm.js';
import '../../ui/ui-notice.js';
import { changeIn } from './booking-changes.js';
import { readHistory } from './booking-queries.js';
import type { Booking, HistoryEntry } from './contract.js';
import { addressOf } from './delivery-view.js';
import { quantityIn } from './mending.js';
import { historyView } from './overtaken-view.js';
import type { DeliveryChange, QuantityChange } from './pending-lines.js';

/**
 * Two changes of the same value met: shows both, who made the other one and when, and lets the
 * person keep theirs (`confirmed`) or take the other one (`dismissed`).
 */
@customElement('change-conflict')
export class ChangeConflict extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.25rem 1rem;
        margin: 0.5rem 0 0;
      }
    `,
  ];

  @consume({ context: apiContext }) private api!: ApiClient;
  /** The change that was not made. */
  @property({ attribute: false }) command!: KeptCommand;
  /** How the booking is, as far as the page knows. */
  @property({ attribute: false }) booking!: Booking;
  @state() private entries: readonly HistoryEntry[] = [];

  override firstUpdated(): void {
    void this.#findOut();
  }

  override render() {
    const change = changeIn(this.command);
    if (change?.kind !== 'quantity' && change?.kind !== 'delivery') return nothing;
    return html`
      <ui-notice tone="warning" heading=${msg('This was changed elsewhere meanwhile')} role="alert">
        <p>${msg(str`Not done: ${this.command.text}.`)}</p>
        ${historyView(this.entries)} ${this.#isKnown ? this.#both(change) : nothing}
      </ui-notice>
    `;
  }

  /** The other change is what the page holds, and not what it held before. */
  get #isKnown(): boolean {
    const { refusal, version = 0 } = this.command;
    return this.booking.version >= (refusal?.currentVersion ?? version + 1);
  }

  #both(change: QuantityChange | DeliveryChange) {
    const [mine, theirs] =
      change.kind === 'quantity'
        ? [change.quantity, quantityIn(this.booking, change.sku)]
        : [addressOf(change.delivery), addressOf(this.booking.delivery)];
    return html`
      <dl>
        <dt>${msg('Yours')}</dt>
        <dd>${mine}</dd>
        <dt>${msg('Theirs')}</dt>
        <dd>${theirs}</dd>
      </dl>
      <div slot="actions" class="actions">
        <wa-button size="s" variant="brand" @click=${() => this.dispatchEvent(new Confirmed())}>
          ${msg('Keep mine')}
        </wa-button>
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() => this.dispatchEvent(new Dismissed())}
        >
          ${msg('Take theirs')}
        </wa-button>
      </div>
    `;
  }

  async #findOut(): Promise<void> {
    const outcome = await readHistory(this.api, this.booking.bookingId);
    if (outcome.kind !== 'answered') return;
    const since = this.command.version ?? 0;
    this.entries = outcome.value.entries.filter(({ version }) => version > since);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-conflict': ChangeConflict;
  }
}
