import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../kernel/api/outcome.js';
import type { KeptCommand } from '../kernel/outbox/command.js';
import { Announcement } from './announcement.js';
import { refusalView } from './refusal-view.js';
import { base } from './styles.js';
import './ui-confirm.js';
import './ui-notice.js';

/** The person has read what was refused, or wants to have back what waits. */
export class CommandsForgotten extends Event {
  static readonly type = 'commands-forgotten';

  constructor(readonly commands: readonly KeptCommand[]) {
    super(CommandsForgotten.type);
  }
}

type Phase = 'offline' | 'held' | 'sending' | 'settled';

/** What the person did and what is not settled: what waits and why, and what was refused. */
@customElement('ui-outbox')
export class UiOutbox extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: 0.75rem;
      }
      ul {
        margin: 0.4rem 0 0;
        padding-inline-start: 1.25rem;
      }
      summary {
        inline-size: fit-content;
        min-block-size: 1.5rem;
        margin-block-start: 0.4rem;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) waiting: readonly KeptCommand[] = [];
  @property({ attribute: false }) refused: readonly KeptCommand[] = [];
  /** Why nothing goes out now. */
  @property({ attribute: false }) held: Failure | undefined;
  /** It goes out after it had to wait. */
  @property({ type: Boolean }) catchingUp = false;
  /** The browser believes that it has no network. */
  @property({ type: Boolean }) offline = false;
  /** It would be lost with the page. */
  @property({ type: Boolean }) losable = false;
  /** What the person is asked about: whether not to send it. */
  @state() private unwanted: KeptCommand | undefined;

  #phase: Phase = 'settled';

  override updated(changed: PropertyValues<this>): void {
    const phase = this.#phaseNow();
    if (phase === this.#phase) return;
    const before = this.#phase;
    this.#phase = phase;
    const text = this.#spoken(phase, before);
    if (changed.size > 0 && text) this.dispatchEvent(new Announcement(text));
  }

  override render() {
    if (this.#phaseNow() === 'settled' && this.refused.length === 0) return nothing;
    return html`
      <section aria-label=${msg('What is not settled')}>
        ${this.#waits()}
        ${this.refused.map((command) =>
          refusalView(command, () => this.#forget(command), 'elsewhere'),
        )}
      </section>
      ${this.waiting.length > 0 ? this.#question() : nothing}
    `;
  }

  #phaseNow(): Phase {
    if (this.waiting.length === 0) return this.offline ? 'offline' : 'settled';
    if (this.held ?? this.offline) return 'held';
    return this.catchingUp ? 'sending' : 'settled';
  }

  #waits() {
    switch (this.#phaseNow()) {
      case 'offline':
        return html`<ui-notice tone="warning" heading=${this.#reason()}>
          ${msg('What you change now waits here and is sent when you are back.')}
        </ui-notice>`;
      case 'held':
        return html`<ui-notice tone="warning" heading=${this.#reason()}>
          ${this.#promise()} ${this.losable ? this.#warning() : nothing} ${this.#list()}
        </ui-notice>`;
      case 'sending':
        return html`<ui-notice heading=${msg('Sending…')}>${this.#progress()}</ui-notice>`;
      case 'settled':
        return nothing;
    }
  }

  #spoken(phase: Phase, before: Phase): string {
    switch (phase) {
      case 'offline':
        return this.#reason();
      case 'held':
        return `${this.#reason()}. ${this.#promise()}`;
      case 'sending':
        return msg('Sending…');
      case 'settled':
        return this.refused.length > 0 || before === 'offline' ? '' : msg('Everything is sent.');
    }
  }

  #reason(): string {
    const { held } = this;
    if (this.offline) return msg('You are offline');
    if (held?.kind === 'signed-out') return msg('Sign in again to send what waits');
    if (held?.kind === 'refused') return held.problem.title;
    return msg('Readback can’t be reached');
  }

  #progress(): string {
    const count = this.waiting.length;
    if (count === 1) return msg('1 change is on its way.');
    return msg(str`${count} changes are on their way.`);
  }

  #promise(): string {
    const count = this.waiting.length;
    if (this.held?.kind === 'signed-out')
      return count === 1
        ? msg('1 change waits and will be sent when you have signed in.')
        : msg(str`${count} changes wait and will be sent when you have signed in.`);
    if (this.offline)
      return count === 1
        ? msg('1 change waits and will be sent when you are back.')
        : msg(str`${count} changes wait and will be sent when you are back.`);
    return count === 1
      ? msg('1 change waits and will be sent when Readback is back.')
      : msg(str`${count} changes wait and will be sent when Readback is back.`);
  }

  #warning(): string {
    return msg('This browser can’t keep them: leave this page open, or they are lost.');
  }

  #list() {
    return html`
      <details>
        <summary>${msg('What waits')}</summary>
        <ul>
          ${this.waiting.map(
            (command) =>
              html`<li>
                ${command.text}
                <wa-button size="s" appearance="plain" @click=${() => (this.unwanted = command)}>
                  ${msg('Don’t send')}<span class="visually-hidden">: ${command.text}</span>
                </wa-button>
              </li>`,
          )}
        </ul>
      </details>
    `;
  }

  #question() {
    const { unwanted } = this;
    return html`
      <ui-confirm
        heading=${msg('Don’t send this?')}
        yes=${msg('Don’t send')}
        no=${msg('Let it wait')}
        tone="danger"
        ?open=${unwanted !== undefined}
        @confirmed=${() => this.#drop()}
        @dismissed=${() => (this.unwanted = undefined)}
      >
        <p>${unwanted?.text}</p>
        <p>${msg('If it got through before the connection broke, it is done all the same.')}</p>
      </ui-confirm>
    `;
  }

  /** What depends on it can't be sent without it. */
  #drop(): void {
    const { unwanted } = this;
    if (!unwanted) return;
    const isDropped = ({ id, subject }: KeptCommand) =>
      id === unwanted.id || (unwanted.begins && subject === unwanted.subject);
    this.unwanted = undefined;
    this.#forget(...this.waiting.filter(isDropped));
  }

  #forget(...commands: readonly KeptCommand[]): void {
    this.dispatchEvent(new CommandsForgotten(commands));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-outbox': UiOutbox;
  }
  interface HTMLElementEventMap {
    'commands-forgotten': CommandsForgotten;
  }
}
