import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { areShortcutsOn, turnShortcuts } from './shortcuts.js';
import { base } from './styles.js';
import { Dismissed } from './ui-confirm.js';
import { uiShortcutsStyles } from './ui-shortcuts.styles.js';

/** What keys do, in words. */
export interface KeyWords {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Lists the keyboard shortcuts, and switches off those that are single keys. */
@customElement('ui-shortcuts')
export class UiShortcuts extends LitElement {
  static override styles = [base, uiShortcutsStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) shortcuts: readonly KeyWords[] = [];
  @state() private on = areShortcutsOn();

  override render() {
    const heading = msg('Keyboard shortcuts');
    return html`
      <wa-dialog
        label=${heading}
        .withoutHeader=${true}
        .open=${this.open}
        @wa-show=${() => (this.on = areShortcutsOn())}
        @wa-hide=${(event: Event) => this.#hiding(event)}
      >
        <h2>${heading}</h2>
        <dl class=${this.on ? '' : 'off'}>
          ${this.shortcuts.map(
            ({ keys, does }) => html`
              <div>
                <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                <dd>${does}</dd>
              </div>
            `,
          )}
        </dl>
        <label>
          <input
            type="checkbox"
            role="switch"
            .checked=${this.on}
            @change=${(event: Event) => this.#turn((event.target as HTMLInputElement).checked)}
          />
          ${msg('Single keys act on their own')}
        </label>
        <p class="quiet small">
          ${
            this.on
              ? msg('They never act while you type. Switch them off if they get in the way.')
              : msg('They are off, in this browser, until you switch them on again.')
          }
        </p>
        <div class="actions">
          <wa-button variant="brand" @click=${() => this.dispatchEvent(new Dismissed())}>
            ${msg('Close')}
          </wa-button>
        </div>
      </wa-dialog>
    `;
  }

  #turn(on: boolean): void {
    turnShortcuts(on);
    this.on = on;
  }

  #hiding(event: Event): void {
    if (event.target !== event.currentTarget || !this.open) return;
    // Escape: the owner's property decides, so that both never disagree.
    event.preventDefault();
    this.dispatchEvent(new Dismissed());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-shortcuts': UiShortcuts;
  }
}
