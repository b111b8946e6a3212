import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { Booking } from './contract.js';
import { deliveryView } from './delivery-view.js';

/** Who a booking is between, and where it goes; marked when that is what changed. */
export function partiesView({ buyer, seller, delivery }: Booking, moved = false) {
  return html`
    <dl>
      <div>
        <dt>${msg('Buyer')}</dt>
        <dd>${buyer.name}</dd>
      </div>
      <div>
        <dt>${msg('Seller')}</dt>
        <dd>${seller.name}</dd>
      </div>
      <div class=${moved ? 'changed' : ''}>
        <dt>
          ${msg('Delivery')}${moved ? html` <span class="tag">${msg('Changed')}</span>` : nothing}
        </dt>
        <dd>
          ${delivery ? deliveryView(delivery) : html`<span class="quiet">${msg('Not set')}</span>`}
        </dd>
      </div>
    </dl>
  `;
}

export const partiesStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    gap: 1rem;
    margin: 0;
  }
  dt {
    color: var(--rb-ink-quiet);
    font-size: 0.875rem;
  }
  dd {
    margin: 0;
  }
  address {
    font-style: normal;
  }
`;
