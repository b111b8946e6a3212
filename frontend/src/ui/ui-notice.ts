import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { base } from './styles.js';

/** A message that stays where it concerns something; an error is spoken at once. */
@customElement('ui-notice')
export class UiNotice extends LitElement {
  static override styles = [
    base,
    css`
      div {
        padding: 0.75rem 1rem;
        border-inline-start: 3px solid var(--rb-accent);
        background: var(--rb-accent-wash);
        border-radius: 0 var(--rb-radius) var(--rb-radius) 0;
      }
      :host([tone='error']) div {
        border-color: var(--rb-danger);
        background: var(--rb-danger-wash);
      }
      :host([tone='warning']) div {
        border-color: var(--rb-warning);
        background: var(--rb-warning-wash);
      }
      strong {
        display: block;
      }
      ::slotted([slot='actions']) {
        margin-block-start: 0.6rem;
      }
    `,
  ];

  @property({ reflect: true }) tone: 'info' | 'warning' | 'error' = 'info';
  @property() heading = '';

  override render() {
    return html`
      <div role=${ifDefined(this.tone === 'error' ? 'alert' : undefined)}>
        ${this.heading ? html`<strong>${this.heading}</strong>` : nothing}
        <slot></slot>
        <slot name="actions"></slot>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-notice': UiNotice;
  }
}
