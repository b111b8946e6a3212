import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Failure } from '../kernel/api/outcome.js';
import { signInContext } from '../kernel/context.js';
import { base } from './styles.js';
import './ui-notice.js';

/** The person wants to try again what failed. */
export class Retry extends Event {
  static readonly type = 'retry';

  constructor() {
    super(Retry.type);
  }
}

/** Says why a call failed, in words, and offers what helps. */
@customElement('ui-failure')
export class UiFailure extends LitElement {
  static override styles = base;

  @consume({ context: signInContext }) private signIn: string | undefined =
    '/sign-in?return=/signed-in';
  @property({ attribute: false }) failure!: Failure;

  override render() {
    const { failure } = this;
    switch (failure.kind) {
      case 'signed-out':
        if (this.signIn === undefined) return this.#signedOutElsewhere();
        return html`<ui-notice tone="warning" heading=${msg('Your sign-in has ended')}>
          ${msg('What you typed is still here. Sign in again, then try once more.')}
          <div slot="actions" class="actions">
            <a href=${this.signIn} target="_blank">${msg('Sign in in a new tab')}</a>
            ${this.#retry()}
          </div>
        </ui-notice>`;
      case 'unreachable':
        return html`<ui-notice tone="error" heading=${msg("Readback can't be reached")}>
          ${msg('Nothing is lost. Trying again does it once, even if the first attempt did get through.')}
          <div slot="actions">${this.#retry()}</div>
        </ui-notice>`;
      case 'refused':
        return html`<ui-notice tone="error" heading=${failure.problem.title}>
          ${failure.problem.detail}
        </ui-notice>`;
    }
  }

  #signedOutElsewhere() {
    return html`<ui-notice tone="warning" heading=${msg('Your sign-in has ended')}>
      ${msg('Sign in again on this page, then try once more.')}
      <div slot="actions">${this.#retry()}</div>
    </ui-notice>`;
  }

  #retry() {
    return html`<wa-button
      size="s"
      appearance="outlined"
      @click=${() => this.dispatchEvent(new Retry())}
      >${msg('Try again')}</wa-button
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-failure': UiFailure;
  }
  interface HTMLElementEventMap {
    retry: Retry;
  }
}
