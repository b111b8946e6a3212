import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import { apiContext, outboxContext } from '../../kernel/context.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { Announcement } from '../../ui/announcement.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import type { Preferences } from './contract.js';
import { DecisionMailCommand } from './decision-mail-command.js';
import { decisionMailStyles } from './decision-mail.styles.js';
import { readPreferences } from './preferences-api.js';

/** Whether the buyer gets a mail when a seller decides on an order of theirs. */
@customElement('decision-mail')
export class DecisionMail extends LitElement {
  static override styles = [base, decisionMailStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @state() private preferences: Preferences | undefined;
  /** Why it could not be read. */
  @state() private unread: Failure | undefined;
  readonly #command: DecisionMailCommand = new DecisionMailCommand(this, {
    outbox: () => this.outbox,
    accepted: (preferences) => {
      this.#show(preferences);
      this.dispatchEvent(new Announcement(this.#stateInWords(preferences)));
    },
  });

  override firstUpdated(): void {
    void this.#read();
  }

  override render() {
    return html`
      <section aria-label="Mail about the decision">
        ${this.preferences ? this.#switch(this.preferences) : nothing} ${this.#failed()}
      </section>
    `;
  }

  #switch(preferences: Preferences) {
    const { decisionMail, actions } = preferences;
    const action = decisionMail ? 'stop-decision-mail' : 'request-decision-mail';
    const on = this.#command.wanted ?? decisionMail;
    return html`
      <button
        role="switch"
        aria-checked=${on ? 'true' : 'false'}
        aria-describedby="state"
        ?disabled=${!actions.includes(action)}
        @click=${() => void this.#command.turn(!decisionMail)}
      >
        <span class="track" aria-hidden="true"></span>
        Mail me when the seller decides
      </button>
      <p id="state" class="quiet small">${this.#stateInWords(preferences)}</p>
    `;
  }

  #stateInWords({ decisionMail, address, actions }: Preferences): string {
    if (this.#command.held) return msg('Not sent yet');
    if (this.#command.waiting) return 'Saving…';
    if (actions.length === 0)
      return 'No mail can be sent: none is set up here, or your sign-in comes without an address.';
    if (!decisionMail) return 'No mail is sent: you read the decision here.';
    const where = address ? ` at ${address}` : '';
    return `You get a mail${where} when the seller decides, on this and your other orders.`;
  }

  #failed() {
    const failure = this.#command.failure ?? this.unread;
    if (!failure) return nothing;
    if (failure.kind === 'refused' && failure.problem['reason'] === 'no-address')
      return html`<ui-notice tone="warning" heading="There is no address to write to" role="alert">
        Your sign-in comes without an e-mail address. Ask whoever runs it to add one.
      </ui-notice>`;
    return html`<ui-failure .failure=${failure} @retry=${() => this.#read()}></ui-failure>`;
  }

  async #read(): Promise<void> {
    const outcome: Outcome<Preferences> = await readPreferences(this.api);
    this.unread = outcome.kind === 'answered' || outcome.kind === 'unchanged' ? undefined : outcome;
    if (outcome.kind === 'answered') this.#show(outcome.value);
  }

  #show(preferences: Preferences): void {
    if (!this.preferences || preferences.version >= this.preferences.version)
      this.preferences = preferences;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-mail': DecisionMail;
  }
}
