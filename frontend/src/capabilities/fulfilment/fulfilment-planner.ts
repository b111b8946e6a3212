import '@awesome.me/webawesome/dist/components/button/button.js';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Failure } from '../../kernel/api/outcome.js';
import type { Fulfilment } from './contract.js';
import { readHandover } from './fulfilment-queries.js';
import './parcel-form.js';
import type { GivenParcel } from './parcel-input.js';
import { ShippingSheet } from './shipping-sheet.js';
import { shipToView } from './ship-to-view.js';
import { sellersWords } from './words.js';

/** The seller ships what they confirmed, in as many parcels as it takes. */
@customElement('fulfilment-planner')
export class FulfilmentPlanner extends ShippingSheet {
  /** How many parcels were shipped here: each one is a form of its own. */
  @state() private shipped = 0;
  protected override readonly command = this.commandOf('start', 'dispatch');

  constructor() {
    super();
    this.addEventListener('fulfilment-changed', ({ cause }) => {
      if (cause !== 'dispatched') return;
      this.renderRoot.querySelector('parcel-form')?.forget();
      this.shipped++;
    });
  }

  protected override words() {
    return sellersWords(this.booking, this.fulfilment);
  }

  protected override offered() {
    const { fulfilment } = this;
    if (!fulfilment) return this.#beginning();
    if (fulfilment.actions.includes('dispatch')) return this.#parcel(fulfilment);
    return this.#failure();
  }

  #beginning() {
    const { handover } = this.booking;
    if (!handover) return nothing;
    return html`
      ${this.#failure()}
      <div>
        <wa-button
          variant="brand"
          ?loading=${this.command.busy}
          @click=${() => this.#start(handover)}
          >Start shipping</wa-button
        >
      </div>
    `;
  }

  #parcel({ lines, parcels, delivery }: Fulfilment) {
    const { busy, failure } = this.command;
    return html`
      <div>
        <h3>Ship to</h3>
        ${shipToView(delivery)}
      </div>
      <div>
        <h3>${parcels.length > 0 ? 'Next parcel' : 'First parcel'}</h3>
        ${keyed(
          this.shipped,
          html`<parcel-form
            .bookingId=${this.booking.bookingId}
            .lines=${lines}
            .carrier=${parcels.at(-1)?.carrier ?? ''}
            .violations=${violationsOf(failure)}
            ?busy=${busy}
            @parcel-given=${(event: HTMLElementEventMap['parcel-given']) =>
              this.#ship(event.parcel)}
          ></parcel-form>`,
        )}
      </div>
      ${this.#failure()}
    `;
  }

  #failure() {
    const { failure } = this.command;
    if (!failure || violationsOf(failure).length > 0) return nothing;
    if (hasExpired(failure)) return expiredView();
    return html`<ui-failure .failure=${failure}></ui-failure>`;
  }

  /** A page may be open for longer than a handover lasts: then a new one is read, once. */
  async #start(handover: string): Promise<void> {
    if (await this.send(this.commands.start(handover))) return;
    const { failure } = this.command;
    if (!failure || !hasExpired(failure)) return;
    const renewed = await readHandover(this.api, this.booking.bookingId);
    if (renewed) await this.send(this.commands.start(renewed));
  }

  async #ship(parcel: GivenParcel): Promise<void> {
    await this.send(this.commands.dispatch(parcel));
  }
}

const NONE = [] as const;

function violationsOf(failure: Failure | undefined) {
  return failure?.kind === 'refused' ? (failure.problem.violations ?? NONE) : NONE;
}

function hasExpired(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.problem['reason'] === 'handover-expired';
}

/** With a target of its own the link loads the page again instead of staying on it. */
function expiredView() {
  return html`
    <ui-notice tone="warning" heading="Shipping was not started" role="alert">
      This page has been open for so long that the order has to be read again, and that did not
      work.
      <a slot="actions" href="" target="_self">Load the page again</a>
    </ui-notice>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'fulfilment-planner': FulfilmentPlanner;
  }
}
