import { customElement } from 'lit/decorators.js';
import { OrderList } from './order-list.js';

/** The seller's inbox: the orders that buyers placed with them, the newest first. */
@customElement('sales-orders')
export class SalesOrders extends OrderList {
  protected override readonly side = 'seller';
}

declare global {
  interface HTMLElementTagNameMap {
    'sales-orders': SalesOrders;
  }
}
