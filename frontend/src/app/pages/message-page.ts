import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/styles.js';
import { Page } from './page.js';

/** A page that only says something. */
@customElement('message-page')
export class MessagePage extends Page {
  static override styles = [
    base,
    css`
      section {
        max-inline-size: 34rem;
        padding-block: clamp(2rem, 8vh, 5rem);
        display: grid;
        gap: 1rem;
      }
    `,
  ];

  @property() heading = '';

  override render() {
    return html`
      <section>
        <h1 tabindex="-1">${this.heading}</h1>
        <p><slot></slot></p>
        <p><a href="/">${msg('To the start page')}</a></p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'message-page': MessagePage;
  }
}
