import { IdempotencyKey } from '../../kernel/idempotency.js';
import type { PickedOffer } from '../catalog/contract.js';
import type { Addressee, BookingCommands } from './booking-commands.js';
import type { Change } from './change-queue.js';
import type { Delivery } from './contract.js';

/** Turns what the person does with one booking into changes for the queue. */
export class BookingChanges {
  constructor(
    private readonly commands: BookingCommands,
    private readonly bookingId: string,
  ) {}

  start(sellerId: string): Change {
    const to = this.#addressee();
    return { kind: 'start', send: () => this.commands.start(to, { sellerId }) };
  }

  add(picked: PickedOffer): Change {
    const to = this.#addressee();
    const body = { offer: picked.item.offer, quantity: picked.quantity };
    return {
      kind: 'line',
      pending: { kind: 'add', picked },
      send: () => this.commands.addLine(to, body),
    };
  }

  quantity(sku: string, quantity: number): Change {
    const to = this.#addressee();
    return {
      kind: 'line',
      pending: { kind: 'quantity', sku, quantity },
      send: () => this.commands.changeQuantity(to, { sku, quantity }),
    };
  }

  remove(sku: string): Change {
    const to = this.#addressee();
    return {
      kind: 'line',
      pending: { kind: 'remove', sku },
      send: () => this.commands.removeLine(to, { sku }),
    };
  }

  deliver(delivery: Delivery): Change {
    const to = this.#addressee();
    return { kind: 'delivery', send: () => this.commands.setDelivery(to, delivery) };
  }

  /** One key a change, so that sending the change again can't do it twice. */
  #addressee(): Addressee {
    return { bookingId: this.bookingId, key: new IdempotencyKey().for() };
  }
}
