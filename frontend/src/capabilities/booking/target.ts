import type { KeptCommand } from '../../kernel/outbox/command.js';
import { bookingIdOf } from './booking-commands.js';

/** Which booking a product goes into, and whose products it takes. */
export interface Target {
  readonly bookingId: string;
  readonly sellerId: string;
}

/** The booking that was begun last among what is not sent yet. */
export function latestStart(waiting: readonly KeptCommand[]): Target | undefined {
  const start = waiting.findLast(({ kind }) => kind === 'booking/start');
  const bookingId = start && bookingIdOf(start);
  if (!bookingId) return undefined;
  const { sellerId } = start.body as { readonly sellerId: string };
  return { bookingId, sellerId };
}
