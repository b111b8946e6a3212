import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Me, meContext } from '../../kernel/context.js';
import { KeptInput } from '../../kernel/kept-input.js';
import { base } from '../../ui/styles.js';
import type { FieldError } from '../../ui/ui-error-summary.js';
import type { Seen } from './booking-changes.js';
import type { Delivery } from './contract.js';
import './delivery-form.js';
import type { DeliveryForm, DeliveryGiven } from './delivery-form.js';
import { deliveryView } from './delivery-view.js';
import { sameDelivery } from './same-delivery.js';

/** The person wants another delivery than there is. */
export class DeliveryChosen extends Event {
  static readonly type = 'delivery-chosen';

  constructor(
    readonly delivery: Delivery,
    /** What the person saw when they began to change it. */
    readonly seen: Seen<Delivery | undefined>,
  ) {
    super(DeliveryChosen.type);
  }
}

/** What was typed, and what the person saw when they began. */
interface Typed {
  readonly typed: Delivery | undefined;
  readonly seen: Seen<Delivery | undefined>;
}

/**
 * The delivery as it was given, changed in place. What was typed is there again after a reload,
 * until the service has taken it or the person does without it.
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

  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property() bookingId = '';
  /** At which version of the booking. */
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) delivery: Delivery | undefined;
  /** What was given and is on its way. */
  @property({ attribute: false }) sent: Delivery | undefined;
  /** It waits until it can be sent. */
  @property({ type: Boolean }) unsent = false;
  @property({ attribute: false }) violations: readonly FieldError[] = [];
  @state() private editing = false;
  @query('delivery-form') private form!: DeliveryForm | null;
  /** What the person saw when they began, and what the form was filled with then. */
  #begun: Typed | undefined;
  #given: Delivery | undefined;
  readonly #kept = new KeptInput<Typed>(this, {
    personId: () => this.me?.id,
    form: () => `delivery/${this.bookingId}`,
  });

  /** What was typed is not wanted any more. */
  discard(): void {
    this.#kept.forget();
    this.editing = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bookingId')) this.#begin(this.#kept.read());
    this.#given = this.sent ?? this.#given;
    // What comes from elsewhere must not close the form over what was typed.
    if (changed.has('delivery') && this.delivery && sameDelivery(this.#given, this.delivery))
      this.discard();
  }

  override render() {
    const { delivery, sent, editing } = this;
    if (sent && (this.unsent || !editing)) return this.#view(sent);
    return delivery && !editing ? this.#view(delivery) : this.#form();
  }

  #view(delivery: Delivery) {
    return html`
      <div class="given">
        <div>${deliveryView(delivery)}</div>
        ${this.sent ? html`<p class="quiet small">${this.#progress()}</p>` : nothing}
        <wa-button
          size="s"
          appearance="outlined"
          ?disabled=${this.sent !== undefined}
          @click=${() => this.#edit()}
        >
          Change the delivery
        </wa-button>
      </div>
    `;
  }

  #progress(): string {
    return this.unsent ? msg('Not sent yet') : msg('Saving…');
  }

  #form() {
    return html`
      <delivery-form
        .delivery=${this.editing ? this.#begun?.typed : this.delivery}
        .violations=${this.violations}
        ?busy=${this.sent !== undefined}
        ?dismissible=${this.delivery !== undefined}
        @input=${() => this.#typed()}
        @delivery-given=${(event: DeliveryGiven) => this.#saved(event)}
        @dismissed=${() => this.discard()}
      ></delivery-form>
    `;
  }

  #begin(begun: Typed | undefined): void {
    this.#begun = begun;
    this.#given = undefined;
    this.editing = begun !== undefined;
  }

  #edit(): void {
    if (!this.editing) this.#begin({ typed: this.delivery, seen: this.#seen });
  }

  #typed(): void {
    this.#edit();
    if (this.form)
      this.#kept.keep({ typed: this.form.contents, seen: this.#begun?.seen ?? this.#seen });
  }

  #saved(event: DeliveryGiven): void {
    event.stopPropagation();
    this.#typed();
    this.#given = event.delivery;
    if (sameDelivery(this.delivery, event.delivery)) this.discard();
    else this.dispatchEvent(new DeliveryChosen(event.delivery, this.#begun?.seen ?? this.#seen));
  }

  get #seen(): Seen<Delivery | undefined> {
    return { value: this.delivery, version: this.version };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'delivery-editor': DeliveryEditor;
  }
  interface HTMLElementEventMap {
    'delivery-chosen': DeliveryChosen;
  }
}
