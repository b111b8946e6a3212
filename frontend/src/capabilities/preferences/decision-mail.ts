import { consume } from '@lit/context';
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure, Outcome } from '../../kernel/api/outcome.js';
import { apiContext } from '../../kernel/context.js';
import { IdempotencyKey } from '../../kernel/idempotency.js';
import { Announcement } from '../../ui/announcement.js';
import { Settled } from '../../ui/settled.js';
import { base } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import type { Preferences } from './contract.js';
import { decisionMailStyles } from './decision-mail.styles.js';
import { readPreferences, sendDecisionMail } from './preferences-api.js';

/** Whether the buyer gets a mail when a seller decides on an order of theirs. */
@customElement('decision-mail')
export class DecisionMail extends LitElement {
  static override styles = [base, decisionMailStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  @state() private preferences: Preferences | undefined;
  /** What the person asked for, until the service answers. */
  @state() private wanted: boolean | undefined;
  @state() private failure: Failure | undefined;
  readonly #key = new IdempotencyKey();
  #retry: () => void = () => undefined;

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
    const on = this.wanted ?? decisionMail;
    return html`
      <button
        role="switch"
        aria-checked=${on ? 'true' : 'false'}
        aria-describedby="state"
        ?disabled=${!actions.includes(action)}
        @click=${() => this.#turn(!decisionMail)}
      >
        <span class="track" aria-hidden="true"></span>
        Mail me when the seller decides
      </button>
      <p id="state" class="quiet small">${this.#stateInWords(preferences)}</p>
    `;
  }

  #stateInWords({ decisionMail, address, actions }: Preferences): string {
    if (this.wanted !== undefined) return 'Saving…';
    if (actions.length === 0)
      return 'No mail can be sent: none is set up here, or your sign-in comes without an address.';
    if (!decisionMail) return 'No mail is sent: you read the decision here.';
    const where = address ? ` at ${address}` : '';
    return `You get a mail${where} when the seller decides, on this and your other orders.`;
  }

  #failed() {
    const { failure } = this;
    if (!failure) return nothing;
    if (failure.kind === 'refused' && failure.problem['reason'] === 'no-address')
      return html`<ui-notice tone="warning" heading="There is no address to write to" role="alert">
        Your sign-in comes without an e-mail address. Ask whoever runs it to add one.
      </ui-notice>`;
    return html`<ui-failure .failure=${failure} @retry=${() => this.#retry()}></ui-failure>`;
  }

  async #read(): Promise<void> {
    this.#retry = () => void this.#read();
    this.#learn(await readPreferences(this.api));
    await this.updateComplete;
    this.dispatchEvent(new Settled());
  }

  async #turn(wanted: boolean): Promise<void> {
    if (this.wanted !== undefined) return;
    this.#retry = () => void this.#turn(wanted);
    this.wanted = wanted;
    const outcome = await sendDecisionMail(this.api, wanted, this.#key.for({ wanted }));
    this.wanted = undefined;
    // A lost answer is asked for again under the same key.
    if (outcome.kind === 'answered' || outcome.kind === 'refused') this.#key.renew();
    this.#learn(outcome);
    if (outcome.kind === 'answered' && this.preferences)
      this.dispatchEvent(new Announcement(this.#stateInWords(this.preferences)));
  }

  #learn(outcome: Outcome<Preferences>): void {
    this.failure =
      outcome.kind === 'answered' || outcome.kind === 'unchanged' ? undefined : outcome;
    if (outcome.kind !== 'answered') return;
    const { value } = outcome;
    if (!this.preferences || value.version >= this.preferences.version) this.preferences = value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-mail': DecisionMail;
  }
}
