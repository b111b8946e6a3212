import { msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LANGUAGES, type Language, language } from '../kernel/locale.js';
import { base } from '../ui/styles.js';

/** The person wants to read the page in another language. */
export class LanguageChosen extends Event {
  static readonly type = 'language-chosen';

  constructor(readonly language: Language) {
    super(LanguageChosen.type, { bubbles: true, composed: true });
  }
}

/** The languages that there are, each in its own words. */
@customElement('language-choice')
export class LanguageChoice extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
      }
      button {
        min-block-size: 1.5rem;
        padding: 0;
        border: 0;
        background: none;
        font: inherit;
        color: inherit;
        cursor: pointer;
        text-decoration: underline;
        text-decoration-color: transparent;
        text-underline-offset: 0.2em;
      }
      button:hover {
        text-decoration-color: currentcolor;
      }
      button[aria-pressed='true'] {
        font-weight: 600;
        text-decoration-color: var(--rb-accent);
        text-decoration-thickness: 2px;
      }
    `,
  ];

  override render() {
    return html`
      <div role="group" aria-label=${msg('Language')}>
        ${LANGUAGES.map(
          ({ code, name }) => html`
            <button
              lang=${code}
              aria-pressed=${code === language() ? 'true' : 'false'}
              @click=${() => this.#choose(code)}
            >
              ${name}
            </button>
          `,
        )}
      </div>
    `;
  }

  #choose(code: Language): void {
    if (code !== language()) this.dispatchEvent(new LanguageChosen(code));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'language-choice': LanguageChoice;
  }
  interface HTMLElementEventMap {
    'language-chosen': LanguageChosen;
  }
}
