import { msg, str } from '@lit/localize';
import type { components } from '../../kernel/api/schema.js';
import type { Command } from '../../kernel/outbox/command.js';
import type { Booking } from '../booking/contract.js';

type Schemas = components['schemas'];

/** What the commands are posted with. */
interface Bodies {
  readonly start: Schemas['StartFulfilment'];
  readonly dispatch: Schemas['DispatchParcel'];
  readonly 'confirm-receipt': undefined;
  readonly 'report-problem': Schemas['ReportProblem'];
}

export type FulfilmentCommandName = keyof Bodies;

/** The fulfilment's commands. Each is answered with the fulfilment's state after it. */
export class FulfilmentCommands {
  constructor(
    private readonly booking: Booking,
    /** The version that the person looked at, if there was one. */
    private readonly seen: number | undefined,
  ) {}

  start(handover: string): Command {
    return this.#command('start', { handover }, msg(str`Start shipping to ${this.#buyer}`));
  }

  dispatch(parcel: Schemas['DispatchParcel']): Command {
    const { carrier, trackingCode } = parcel;
    const text = msg(str`Ship a parcel to ${this.#buyer} with ${carrier}, ${trackingCode}`);
    return this.#command('dispatch', parcel, text);
  }

  confirmReceipt(): Command {
    const text = msg(str`Confirm the receipt from ${this.booking.seller.name}`);
    return this.#command('confirm-receipt', undefined, text);
  }

  reportProblem(description: string): Command {
    const text = msg(str`Report a problem to ${this.booking.seller.name}`);
    return this.#command('report-problem', { description }, text);
  }

  get #buyer(): string {
    return this.booking.buyer.name;
  }

  #command<N extends FulfilmentCommandName>(name: N, body: Bodies[N], text: string): Command {
    const { bookingId } = this.booking;
    return {
      kind: kindOf(name),
      subject: subjectOf(bookingId),
      path: `/api/fulfilments/${bookingId}/${name}`,
      seenAt: `/bookings/${bookingId}`,
      text,
      ...(body && { body }),
      ...(this.seen !== undefined && { detail: { seen: this.seen } satisfies Detail }),
    };
  }
}

interface Detail {
  readonly seen: number;
}

/** The version that the person looked at when they gave a command; 0 when there was none. */
export function seenBy({ detail }: Command): number {
  return (detail as Detail | undefined)?.seen ?? 0;
}

export function kindOf(name: FulfilmentCommandName): string {
  return `fulfilment/${name}`;
}

export function subjectOf(bookingId: string): string {
  return `fulfilments/${bookingId}`;
}
