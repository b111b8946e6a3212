import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { BookingChanges, changeIn } from './booking-changes.js';
import type { Booking } from './contract.js';

/** A change that met another one, given again by a person who saw both. */
export function keptAsMine(command: KeptCommand, now: Booking): Command | undefined {
  const change = changeIn(command);
  const changes = new BookingChanges(now.bookingId, now);
  const { version } = now;
  if (change?.kind === 'delivery')
    return changes.deliver(change.delivery, { value: now.delivery, version });
  if (change?.kind !== 'quantity') return undefined;
  const { sku, quantity } = change;
  const line = now.lines.find((each) => each.sku === sku);
  return line && changes.quantity(sku, line.name, quantity, { value: line.quantity, version });
}
