import { msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Shortcuts } from '../ui/shortcuts.js';
import { base } from '../ui/styles.js';
import '../ui/ui-shortcuts.js';
import type { KeyWords } from '../ui/ui-shortcuts.js';

const SHORTCUTS: readonly KeyWords[] = [
  { keys: ['J', 'K'], does: msg('Next order or product, and the one before') },
  { keys: ['↓', '↑'], does: msg('The same, once you are on one') },
  { keys: ['Enter'], does: msg('Open the order, or go to the quantity of the product') },
  { keys: ['/'], does: msg('Search the catalog, or go to an order by its number') },
  { keys: ['?'], does: msg('Show these shortcuts') },
];

/** At the foot of every page: what can be done by keyboard alone. */
@customElement('keyboard-help')
export class KeyboardHelp extends LitElement {
  static override styles = [
    base,
    css`
      button {
        min-block-size: 2.75rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--rb-ink-quiet);
        font: inherit;
        font-size: 0.875rem;
        text-decoration: underline;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
    `,
  ];

  @state() private open = false;

  constructor() {
    super();
    new Shortcuts(this, { '?': () => (this.open = true) });
  }

  override render() {
    return html`
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        @click=${() => (this.open = true)}
      >
        ${msg('Keyboard shortcuts')}
      </button>
      <ui-shortcuts
        .open=${this.open}
        .shortcuts=${SHORTCUTS}
        @dismissed=${() => (this.open = false)}
      ></ui-shortcuts>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keyboard-help': KeyboardHelp;
  }
}
