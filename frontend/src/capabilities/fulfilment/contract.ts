import type { components } from '../../kernel/api/schema.js';

export type Fulfilment = components['schemas']['Fulfilment'];
export type FulfilmentLine = components['schemas']['FulfilmentLine'];
export type Parcel = components['schemas']['Parcel'];
export type FoundFulfilment = components['schemas']['FoundFulfilment'];
export type FulfilmentSummary = components['schemas']['FulfilmentSummary'];
export type FulfilmentPage = components['schemas']['FulfilmentPage'];

/** A command was answered, or a newer state was read: this is how far the fulfilment is now. */
export class FulfilmentChanged extends Event {
  static readonly type = 'fulfilment-changed';

  constructor(
    readonly fulfilment: Fulfilment,
    /** What was done, when the person using this page did it. */
    readonly cause: 'started' | 'dispatched' | 'received' | 'problem-reported' | 'read',
  ) {
    super(FulfilmentChanged.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'fulfilment-changed': FulfilmentChanged;
  }
}
