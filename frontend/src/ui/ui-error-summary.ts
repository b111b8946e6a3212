import { msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './styles.js';

export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** What the field is called, where the message alone does not say what it is about. */
  readonly label?: string;
}

/** Names the fields that messages of the service are about. */
export function labelled(
  errors: readonly FieldError[],
  fields: readonly { readonly name: string; readonly label: string }[],
): readonly FieldError[] {
  return errors.map((error) => {
    const label = fields.find(({ name }) => name === error.field)?.label;
    return label === undefined ? error : { ...error, label };
  });
}

/** The person chose an error of the summary: its field wants the focus. */
export class ErrorPicked extends Event {
  static readonly type = 'error-picked';

  constructor(readonly field: string) {
    super(ErrorPicked.type);
  }
}

/** The errors of a form above it, each linked to its field. */
@customElement('ui-error-summary')
export class UiErrorSummary extends LitElement {
  static override styles = [
    base,
    css`
      div {
        padding: 0.9rem 1.1rem;
        border: 2px solid var(--rb-danger);
        border-radius: var(--rb-radius);
        background: var(--rb-danger-wash);
      }
      ul {
        margin: 0.5rem 0 0;
        padding-inline-start: 1.1rem;
      }
      a {
        display: inline-block;
        min-block-size: 1.5rem;
        color: var(--rb-danger);
      }
    `,
  ];

  @property({ attribute: false }) errors: readonly FieldError[] = [];

  /** Moves the focus here, after the errors are on the page. */
  async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  override render() {
    if (this.errors.length === 0) return nothing;
    return html`
      <div role="group" aria-labelledby="heading" tabindex="-1">
        <h3 id="heading">${msg('There is something to put right')}</h3>
        <ul>
          ${this.errors.map(
            ({ field, message, label }) =>
              html`<li>
                <a href="#${field}" @click=${(event: Event) => this.#pick(event, field)}
                  >${label === undefined ? message : `${label}: ${message}`}</a
                >
              </li>`,
          )}
        </ul>
      </div>
    `;
  }

  #pick(event: Event, field: string): void {
    event.preventDefault();
    this.dispatchEvent(new ErrorPicked(field));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-error-summary': UiErrorSummary;
  }
  interface HTMLElementEventMap {
    'error-picked': ErrorPicked;
  }
}
