import '@awesome.me/webawesome/dist/components/button/button.js';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { base } from '../../ui/styles.js';
import type { FieldError } from '../../ui/ui-error-summary.js';
import type { Delivery } from './contract.js';
import './delivery-form.js';
import type { DeliveryGiven } from './delivery-form.js';
import { deliveryView } from './delivery-view.js';

/**
 * The delivery as it was given, changed in place. A `delivery-given` of its form comes through
 * when it gives anything new.
 */
@customElement('delivery-editor')
export class DeliveryEditor extends LitElement {
  static override styles = [
    base,
    css`
      .given {
        display: grid;
        gap: 0.75rem;
        justify-items: start;
      }
      address {
        font-style: normal;
      }
    `,
  ];

  @property({ attribute: false }) delivery: Delivery | undefined;
  @property({ attribute: false }) violations: readonly FieldError[] = [];
  @property({ type: Boolean }) busy = false;
  @state() private editing = false;
  /** What the form began with: what arrives meanwhile must not overwrite what was typed. */
  #begunWith: Delivery | undefined;
  #sent: Delivery | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    // What comes from elsewhere must not close the form over what was typed.
    if (changed.has('delivery') && (!this.delivery || sameDelivery(this.#sent, this.delivery)))
      this.editing = false;
  }

  /** Opens the form, with the focus on its first field. */
  async begin(): Promise<void> {
    this.#edit();
    await this.updateComplete;
    await this.renderRoot.querySelector('delivery-form')?.begin();
  }

  override render() {
    const { delivery } = this;
    if (!delivery || this.editing) return this.#form();
    return html`
      <div class="given">
        <div>${deliveryView(delivery)}</div>
        <wa-button size="s" appearance="outlined" @click=${() => this.#edit()}>
          Change the delivery
        </wa-button>
      </div>
    `;
  }

  #form() {
    return html`
      <delivery-form
        .delivery=${this.editing ? this.#begunWith : this.delivery}
        .violations=${this.violations}
        ?busy=${this.busy}
        ?dismissible=${this.delivery !== undefined}
        @input=${() => this.#edit()}
        @delivery-given=${this.#given}
        @dismissed=${() => (this.editing = false)}
      ></delivery-form>
    `;
  }

  #edit(): void {
    if (this.editing) return;
    this.#begunWith = this.delivery;
    this.editing = true;
  }

  #given(event: DeliveryGiven): void {
    this.#sent = event.delivery;
    if (!sameDelivery(this.delivery, event.delivery)) return;
    event.stopPropagation();
    this.editing = false;
  }
}

const FIELDS = [
  'recipient',
  'street',
  'postalCode',
  'city',
  'country',
  'requestedDate',
] as const satisfies readonly (keyof Delivery)[];

function sameDelivery(one: Delivery | undefined, other: Delivery | undefined): boolean {
  if (!one || !other) return one === other;
  return FIELDS.every((field) => one[field] === other[field]);
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-editor': DeliveryEditor;
  }
}
