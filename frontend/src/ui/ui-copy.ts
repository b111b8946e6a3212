import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Announcement } from './announcement.js';
import { base } from './styles.js';

/** A button that copies a text. */
@customElement('ui-copy')
export class UiCopy extends LitElement {
  static override styles = [
    base,
    css`
      p {
        margin-block-start: 0.3rem;
        color: var(--rb-danger);
        font-size: 0.875rem;
      }
    `,
  ];

  @property() text = '';
  @property() label = msg('Copy');
  @state() private copied = false;
  @state() private refused = false;

  override render() {
    return html`<wa-button size="s" appearance="outlined" @click=${() => this.#copy()}>
        ${this.copied ? msg('Copied') : this.label} </wa-button
      >${this.refused ? refusal : nothing}`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
    } catch {
      this.refused = true;
      return;
    }
    this.refused = false;
    this.copied = true;
    this.dispatchEvent(new Announcement(msg('Copied.')));
  }
}

/** It stays, as every error does: what only is said would be gone for who looks. */
const refusal = html`<p role="alert">
  ${msg('Copying is not allowed here: select the text instead.')}
</p>`;

declare global {
  interface HTMLElementTagNameMap {
    'ui-copy': UiCopy;
  }
}
