import type { ApiClient } from '../../kernel/api/client.js';
import type { KeptCommand } from '../../kernel/outbox/command.js';
import type { Mend, Mended } from '../../kernel/outbox/round.js';
import { changeIn } from './booking-changes.js';
import { bookingIdOf } from './booking-commands.js';
import { readBooking } from './booking-queries.js';
import type { Booking } from './contract.js';
import type { PendingChange } from './pending-lines.js';
import { sameDelivery } from './same-delivery.js';

/**
 * Goes on with a change that met another version than the person saw, if what it replaces is still
 * what they saw: then nobody's change is lost. Otherwise it is theirs to decide.
 */
export function mending(api: ApiClient): Mend {
  return async (command, problem) => {
    const bookingId = bookingIdOf(command);
    const change = changeIn(command);
    if (problem.status !== 412 || bookingId === undefined || !change)
      return { kind: 'refused', problem };
    const now = await readBooking(api, bookingId);
    if (now.kind === 'answered')
      return mended(command, change, now.value) ?? { kind: 'refused', problem };
    return now.kind === 'unchanged' ? { kind: 'refused', problem } : now;
  };
}

function mended(command: KeptCommand, change: PendingChange, now: Booking): Mended | undefined {
  const again = { kind: 'again', command: { ...command, version: now.version } } as const;
  // The service says why it can't be changed any more.
  if (now.status !== 'draft') return again;
  if (isDone(change, now)) return { kind: 'answered', value: now };
  return isAsSeen(change, now) ? again : undefined;
}

function isDone(change: PendingChange, now: Booking): boolean {
  if (change.kind === 'delivery') return sameDelivery(change.delivery, now.delivery);
  return change.kind === 'quantity' && quantityIn(now, change.sku) === change.quantity;
}

function isAsSeen(change: PendingChange, now: Booking): boolean {
  if (change.kind === 'delivery') return sameDelivery(change.seen, now.delivery);
  if (change.kind !== 'quantity') return true;
  const quantity = quantityIn(now, change.sku);
  return quantity === undefined || quantity === change.seen;
}

export function quantityIn({ lines }: Booking, sku: string): number | undefined {
  return lines.find((line) => line.sku === sku)?.quantity;
}
