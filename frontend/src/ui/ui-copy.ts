import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Announcement } from './announcement.js';
import { base } from './styles.js';

/** A button that copies a text. */
@customElement('ui-copy')
export class UiCopy extends LitElement {
  static override styles = base;

  @property() text = '';
  @property() label = msg('Copy');
  @state() private copied = false;

  override render() {
    return html`<wa-button size="s" appearance="outlined" @click=${() => this.#copy()}>
      ${this.copied ? msg('Copied') : this.label}
    </wa-button>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
    } catch {
      this.dispatchEvent(
        new Announcement(msg('Copying is not allowed here: select the text instead.')),
      );
      return;
    }
    this.copied = true;
    this.dispatchEvent(new Announcement(msg('Copied.')));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-copy': UiCopy;
  }
}
