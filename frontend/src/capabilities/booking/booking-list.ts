import { customElement } from 'lit/decorators.js';
import { OrderList } from './order-list.js';

/** The buyer's bookings, the newest first. */
@customElement('booking-list')
export class BookingList extends OrderList {
  protected override readonly side = 'buyer';
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-list': BookingList;
  }
}
