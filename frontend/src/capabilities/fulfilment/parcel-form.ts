import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Me, meContext } from '../../kernel/context.js';
import { KeptInput } from '../../kernel/kept-input.js';
import { base, form } from '../../ui/styles.js';
import { type FieldError, type UiErrorSummary, labelled } from '../../ui/ui-error-summary.js';
import type { FulfilmentLine } from './contract.js';
import { parcelFormStyles } from './parcel-form.styles.js';
import {
  type GivenParcel,
  type OpenLine,
  PARCEL_FIELDS,
  errorsIn,
  openLines,
  parcelOf,
} from './parcel-input.js';

/** The seller gave everything that there is to say about a parcel. */
export class ParcelGiven extends Event {
  static readonly type = 'parcel-given';

  constructor(readonly parcel: GivenParcel) {
    super(ParcelGiven.type);
  }
}

/** One parcel: who carries it, and how many of what is left go in. All of it, unless said. */
@customElement('parcel-form')
export class ParcelForm extends LitElement {
  static override styles = [base, form, parcelFormStyles];

  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property() bookingId = '';
  @property({ attribute: false }) lines: readonly FulfilmentLine[] = [];
  /** Who carried the parcel before. It fills the empty form, and changes nothing typed later. */
  @property() carrier = '';
  @property({ type: Boolean }) busy = false;
  /** What the service had to say about single fields. */
  @property({ attribute: false }) violations: readonly FieldError[] = [];
  @state() private errors: readonly FieldError[] = [];
  @query('ui-error-summary') private summary!: UiErrorSummary;
  #typed: Readonly<Record<string, string>> = {};
  #firstCarrier: string | undefined;
  readonly #kept = new KeptInput<Readonly<Record<string, string>>>(this, {
    personId: () => this.me?.id,
    form: () => `parcel/${this.bookingId}`,
  });

  /** It was shipped: the next one is another. */
  forget(): void {
    this.#kept.forget();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#typed = this.#kept.read() ?? {};
    this.#firstCarrier ??= this.carrier;
    if (changed.has('violations') && this.violations.length > 0)
      this.#complain(labelled(this.violations, PARCEL_FIELDS));
  }

  override render() {
    return html`
      <form
        novalidate
        @input=${(event: Event) => this.#type(event)}
        @submit=${(event: SubmitEvent) => this.#submit(event)}
      >
        <ui-error-summary
          class="wide"
          ?hidden=${this.errors.length === 0}
          .errors=${this.errors}
          @error-picked=${(event: HTMLElementEventMap['error-picked']) => this.#focus(event.field)}
        ></ui-error-summary>
        ${PARCEL_FIELDS.map((field) => this.#textField(field))}
        <ul class="wide" aria-label=${msg('Products in this parcel')}>
          ${repeat(
            openLines(this.lines),
            ({ field }) => field,
            (open) => this.#line(open),
          )}
        </ul>
        <!-- A wa-button is no default button: Enter in a field would do nothing. -->
        <button type="submit" hidden></button>
        <div class="wide">
          <wa-button type="submit" variant="brand" ?loading=${this.busy}
            >${msg('Ship this parcel')}</wa-button
          >
        </div>
      </form>
    `;
  }

  #textField({ name, label, most }: (typeof PARCEL_FIELDS)[number]) {
    return html`
      <div>
        <label for=${name}>${label}</label>
        <input
          id=${name}
          name=${name}
          autocomplete="off"
          maxlength=${most}
          required
          .value=${this.#typed[name] ?? (name === 'carrier' ? (this.#firstCarrier ?? '') : '')}
          aria-invalid=${this.#isInvalid(name)}
          aria-describedby="${name}-error"
        />
        ${this.#errorOf(name)}
      </div>
    `;
  }

  #line({ line, left, field }: OpenLine) {
    return html`
      <li>
        <label for=${field}>
          ${line.name}
          <span class="left quiet small">${msg(str`${left} left · ${line.unit}`)}</span>
        </label>
        <input
          id=${field}
          name=${field}
          type="number"
          inputmode="numeric"
          min="0"
          max=${left}
          step="1"
          .value=${this.#typed[field] ?? String(left)}
          aria-invalid=${this.#isInvalid(field)}
          aria-describedby="${field}-error"
        />
        ${this.#errorOf(field)}
      </li>
    `;
  }

  #type({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    this.#typed = { ...this.#typed, [name]: value };
    this.#kept.keep(this.#typed);
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
    const data = new FormData(event.target as HTMLFormElement);
    const open = openLines(this.lines);
    this.errors = errorsIn(data, open);
    if (this.errors.length > 0) this.#complain(this.errors);
    else this.dispatchEvent(new ParcelGiven(parcelOf(data, open)));
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
    'parcel-form': ParcelForm;
  }
  interface HTMLElementEventMap {
    'parcel-given': ParcelGiven;
  }
}
