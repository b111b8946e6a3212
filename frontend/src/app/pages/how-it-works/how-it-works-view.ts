import { html } from 'lit';
import type { Booking } from '../../../capabilities/booking/contract.js';
import type { ExchangeRecorder } from '../../exchange/exchange-recorder.js';
import '../lazy-page.js';

const load = () => import('./how-it-works-page.js');

/** The page that shows how it works, for those who come to it. */
export function howItWorksView(
  { exchange, passed }: ExchangeRecorder,
  bookings: ReadonlyMap<string, Booking>,
) {
  const view = () =>
    html`<how-it-works-page
      .exchange=${exchange}
      .passed=${passed}
      .bookings=${bookings}
    ></how-it-works-page>`;
  return html`<lazy-page .load=${load} .view=${view}></lazy-page>`;
}
