import { msg, str } from '@lit/localize';
import type { Command } from '../../kernel/outbox/command.js';
import type { PickedOffer } from '../catalog/contract.js';
import { bookingCommand } from './booking-commands.js';
import type { Booking, Delivery, Party } from './contract.js';
import type { PendingChange } from './pending-lines.js';

/** What a person saw of a value when they began to change it, and at which version. */
export interface Seen<T> {
  readonly value: T;
  readonly version: number;
}

/** Turns what the person does with one draft into commands. */
export class BookingChanges {
  /** @param state how the draft stood, where that is to be kept beside the command. */
  constructor(
    private readonly bookingId: string,
    private readonly state?: Booking,
  ) {}

  start(seller: Party): Command {
    const text = msg(str`Start a booking with ${seller.name}`);
    return bookingCommand('start', this.bookingId, { sellerId: seller.id }, { text, begins: true });
  }

  add(picked: PickedOffer): Command {
    const { item, quantity } = picked;
    const text = msg(str`Add ${quantity} × ${item.name}`);
    const body = { offer: item.offer, quantity };
    return bookingCommand('add-line', this.bookingId, body, {
      text,
      ...this.#shownAs({ kind: 'add', picked }),
    });
  }

  quantity(sku: string, name: string, quantity: number, seen: Seen<number>): Command {
    const text = msg(str`Change ${name} to ${quantity}`);
    return bookingCommand(
      'change-quantity',
      this.bookingId,
      { sku, quantity },
      {
        text,
        version: seen.version,
        ...this.#shownAs({ kind: 'quantity', sku, quantity, seen: seen.value }),
      },
    );
  }

  remove(sku: string, name: string): Command {
    const text = msg(str`Remove ${name}`);
    return bookingCommand(
      'remove-line',
      this.bookingId,
      { sku },
      {
        text,
        ...this.#shownAs({ kind: 'remove', sku }),
      },
    );
  }

  deliver(delivery: Delivery, seen: Seen<Delivery | undefined>): Command {
    const text = msg(str`Deliver to ${delivery.recipient} in ${delivery.city}`);
    return bookingCommand('set-delivery', this.bookingId, delivery, {
      text,
      version: seen.version,
      ...this.#shownAs({ kind: 'delivery', delivery, seen: seen.value }),
    });
  }

  #shownAs(detail: PendingChange) {
    return { detail, ...(this.state && { state: this.state }) };
  }
}

/** What a command changes in the draft, as it is kept beside it. */
export function changeIn({ kind, detail }: Command): PendingChange | undefined {
  return kind.startsWith('booking/') ? (detail as PendingChange | undefined) : undefined;
}
