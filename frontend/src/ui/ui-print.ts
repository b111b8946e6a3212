import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from './styles.js';

/** A button that prints the page. */
@customElement('ui-print')
export class UiPrint extends LitElement {
  static override styles = base;

  override render() {
    return html`<wa-button size="s" appearance="outlined" @click=${() => window.print()}>
      ${msg('Print')}
    </wa-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-print': UiPrint;
  }
}
