import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/styles.js';
import { Confirmed, Dismissed } from '../../ui/ui-confirm.js';
import '../../ui/ui-notice.js';
import type { PickedOffer } from '../catalog/contract.js';
import type { Booking } from './contract.js';

/** A booking is with one seller: asks what to do with a product of another one. */
@customElement('seller-question')
export class SellerQuestion extends LitElement {
  static override styles = base;

  @property({ attribute: false }) picked!: PickedOffer;
  @property({ attribute: false }) booking!: Booking;

  override render() {
    const { item } = this.picked;
    return html`
      <ui-notice heading=${msg(str`${item.name} is sold by ${item.seller.name}`)} role="alert">
        ${msg(str`This booking is with ${this.booking.seller.name}. It stays as it is when you start another.`)}
        <div slot="actions" class="actions">
          <wa-button size="s" variant="brand" @click=${() => this.dispatchEvent(new Confirmed())}>
            ${msg(str`Start a booking with ${item.seller.name}`)}
          </wa-button>
          <wa-button
            size="s"
            appearance="plain"
            @click=${() => this.dispatchEvent(new Dismissed())}
          >
            ${msg('Leave it out')}
          </wa-button>
        </div>
      </ui-notice>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seller-question': SellerQuestion;
  }
}
