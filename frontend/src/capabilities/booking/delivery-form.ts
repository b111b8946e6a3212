import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { base, form } from '../../ui/styles.js';
import { Dismissed } from '../../ui/ui-confirm.js';
import '../../ui/ui-error-summary.js';
import type { FieldError, UiErrorSummary } from '../../ui/ui-error-summary.js';
import type { Delivery } from './contract.js';
import { countries } from './countries.js';
import { DELIVERY_FIELDS, deliveryOf, missingIn, refusedFields } from './delivery-input.js';

/** The person gave a whole delivery address and day. */
export class DeliveryGiven extends Event {
  static readonly type = 'delivery-given';

  constructor(readonly delivery: Delivery) {
    super(DeliveryGiven.type, { bubbles: true, composed: true });
  }
}

/** Where and when the goods should come. Keeps what was typed until other contents are given. */
@customElement('delivery-form')
export class DeliveryForm extends LitElement {
  static override styles = [
    base,
    form,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 1rem;
      }
      .wide {
        grid-column: 1 / -1;
      }
      @media (max-width: 30rem) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) delivery: Delivery | undefined;
  @property({ type: Boolean }) busy = false;
  /** There is something given already to go back to. */
  @property({ type: Boolean }) dismissible = false;
  /** What the service had to say about single fields. */
  @property({ attribute: false }) violations: readonly FieldError[] = [];
  @state() private errors: readonly FieldError[] = [];
  @query('ui-error-summary') private summary!: UiErrorSummary;
  @query('form') private form!: HTMLFormElement;
  readonly #countries = countries();

  /** The focus goes to the first field. */
  async begin(): Promise<void> {
    await this.updateComplete;
    this.#focus(DELIVERY_FIELDS[0].name);
  }

  /** What is typed now, valid or not. */
  get contents(): Delivery {
    return deliveryOf(new FormData(this.form));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('violations') && this.violations.length > 0)
      this.#complain(refusedFields(this.violations));
  }

  override render() {
    return html`
      <form novalidate @submit=${(event: SubmitEvent) => this.#submit(event)}>
        <ui-error-summary
          class="wide"
          ?hidden=${this.errors.length === 0}
          .errors=${this.errors}
          @error-picked=${(event: HTMLElementEventMap['error-picked']) => this.#focus(event.field)}
        ></ui-error-summary>
        ${DELIVERY_FIELDS.map((field) => this.#textField(field))} ${this.#countryField()}
        ${this.#dateField()}
        <!-- A wa-button is no default button: Enter in a field would do nothing. -->
        <button type="submit" hidden></button>
        <div class="wide actions">
          <wa-button type="submit" variant="brand" appearance="outlined" ?loading=${this.busy}>
            ${msg('Save delivery')}
          </wa-button>
          ${
            this.dismissible
              ? html`<wa-button
                  appearance="plain"
                  @click=${() => this.dispatchEvent(new Dismissed())}
                  >${msg('Cancel')}</wa-button
                >`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #textField({ name, label, autocomplete, most }: (typeof DELIVERY_FIELDS)[number]) {
    const wide = name === 'recipient' || name === 'street';
    return html`
      <div class=${wide ? 'wide' : ''}>
        <label for=${name}>${label}</label>
        <input
          id=${name}
          name=${name}
          autocomplete=${autocomplete}
          maxlength=${most}
          required
          .value=${this.delivery?.[name] ?? ''}
          aria-invalid=${this.#isInvalid(name)}
          aria-describedby="${name}-error"
        />
        ${this.#errorOf(name)}
      </div>
    `;
  }

  #countryField() {
    return html`
      <div>
        <label for="country">${msg('Country')}</label>
        <select
          id="country"
          name="country"
          autocomplete="country"
          required
          aria-invalid=${this.#isInvalid('country')}
          aria-describedby="country-error"
        >
          <option value="">${msg('Choose…')}</option>
          ${this.#countries.map(
            ({ code, name }) =>
              html`<option value=${code} ?selected=${code === this.delivery?.country}>
                ${name}
              </option>`,
          )}
        </select>
        ${this.#errorOf('country')}
      </div>
    `;
  }

  #dateField() {
    return html`
      <div>
        <label for="requestedDate">${msg('Requested day')}</label>
        <input
          id="requestedDate"
          name="requestedDate"
          type="date"
          required
          .value=${this.delivery?.requestedDate ?? ''}
          aria-invalid=${this.#isInvalid('requestedDate')}
          aria-describedby="requestedDate-error"
        />
        ${this.#errorOf('requestedDate')}
      </div>
    `;
  }

  #isInvalid(field: string): 'true' | 'false' {
    return this.errors.some((error) => error.field === field) ? 'true' : 'false';
  }

  #errorOf(field: string) {
    const error = this.errors.find((candidate) => candidate.field === field);
    return html`<p id="${field}-error" class="field-error">${error?.message ?? nothing}</p>`;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.busy) return;
    const delivery = this.contents;
    this.errors = missingIn(delivery);
    if (this.errors.length > 0) this.#complain(this.errors);
    else this.dispatchEvent(new DeliveryGiven(delivery));
  }

  #complain(errors: readonly FieldError[]): void {
    this.errors = errors;
    void this.updateComplete.then(() => this.summary.focusSummary());
  }

  #focus(field: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-form': DeliveryForm;
  }
  interface HTMLElementEventMap {
    'delivery-given': DeliveryGiven;
  }
}
