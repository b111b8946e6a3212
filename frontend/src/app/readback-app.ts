import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('readback-app')
export class ReadbackApp extends LitElement {
  override render() {
    return html`<main><h1>Readback</h1></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readback-app': ReadbackApp;
  }
}
