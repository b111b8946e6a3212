import { msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatInstant } from '../../kernel/format.js';
import { base } from '../../ui/styles.js';
import { timeline } from '../../ui/timeline.styles.js';
import '../../ui/ui-copy.js';
import type { Fulfilment, Parcel } from './contract.js';

interface Entry {
  readonly at: string;
  readonly what: unknown;
}

/** What happened on the way from the seller to the buyer, the latest first. */
@customElement('shipping-timeline')
export class ShippingTimeline extends LitElement {
  static override styles = [
    base,
    timeline,
    css`
      .tracking {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        margin-block: 0.35rem;
      }
      code {
        overflow-wrap: anywhere;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      blockquote {
        margin-block: 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) fulfilment!: Fulfilment;

  override render() {
    return html`
      <ol>
        ${this.#entries().map(
          ({ at, what }) =>
            html`<li>
              ${what}
              <p class="quiet small"><time datetime=${at}>${formatInstant(at)}</time></p>
            </li>`,
        )}
      </ol>
    `;
  }

  #entries(): readonly Entry[] {
    const { startedAt, parcels, problems, receivedAt, seller, buyer } = this.fulfilment;
    const entries: Entry[] = [
      { at: startedAt, what: html`<p>${msg(str`${seller.name} started to ship`)}</p>` },
      ...parcels.map((parcel) => ({ at: parcel.dispatchedAt, what: this.#parcel(parcel) })),
      ...problems.map(({ reportedAt, description }) => ({
        at: reportedAt,
        what: html`<p>${msg(str`${buyer.name} reported a problem`)}</p>
          <blockquote>${description}</blockquote>`,
      })),
    ];
    if (receivedAt)
      entries.push({
        at: receivedAt,
        what: html`<p>${msg(str`${buyer.name} confirmed the receipt`)}</p>`,
      });
    return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).toReversed();
  }

  #parcel({ number, carrier, trackingCode, lines }: Parcel) {
    const heading = `parcel-${number}`;
    return html`
      <div role="group" aria-labelledby=${heading}>
        <p id=${heading}>${msg(str`Parcel ${number} with ${carrier}`)}</p>
        <p class="tracking">
          <code>${trackingCode}</code>
          <ui-copy .text=${trackingCode} label=${msg('Copy code')}></ui-copy>
        </p>
        <ul class="small">
          ${lines.map(({ sku, quantity }) => html`<li>${quantity} × ${this.#nameOf(sku)}</li>`)}
        </ul>
      </div>
    `;
  }

  #nameOf(sku: string): string {
    return this.fulfilment.lines.find((line) => line.sku === sku)?.name ?? sku;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shipping-timeline': ShippingTimeline;
  }
}
