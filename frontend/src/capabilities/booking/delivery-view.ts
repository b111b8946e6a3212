import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { countryName, formatDate } from '../../kernel/format.js';
import type { Delivery } from './contract.js';

/** An address as on an envelope, and the day the buyer asks for. */
export function deliveryView(delivery: Delivery) {
  const { recipient, street, postalCode, city, country, requestedDate } = delivery;
  return html`
    <address>
      ${recipient}<br />${street}<br />${postalCode} ${city}<br />${countryName(country)}
    </address>
    <p>${msg(str`Requested for ${formatDate(requestedDate)}`)}</p>
  `;
}

/** An address and a day on one line. */
export function addressOf(delivery: Delivery | undefined): string {
  if (!delivery) return msg('none');
  const { recipient, street, postalCode, city, country, requestedDate } = delivery;
  const place = `${recipient}, ${street}, ${postalCode} ${city}, ${countryName(country)}`;
  return `${place}; ${formatDate(requestedDate)}`;
}
