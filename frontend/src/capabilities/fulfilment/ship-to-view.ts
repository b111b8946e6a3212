import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { countryName, formatDate } from '../../kernel/format.js';
import type { Fulfilment } from './contract.js';

/** The address to write on a parcel, and the day that the buyer asked for. */
export function shipToView(delivery: Fulfilment['delivery']) {
  const { recipient, street, postalCode, city, country, requestedDate } = delivery;
  return html`
    <address>
      ${recipient}<br />${street}<br />${postalCode} ${city}<br />${countryName(country)}
    </address>
    <p class="quiet">${msg(str`Requested for ${formatDate(requestedDate)}`)}</p>
  `;
}
