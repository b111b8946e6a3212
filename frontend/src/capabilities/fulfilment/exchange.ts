import { msg } from '@lit/localize';
import type { Exchange } from '../../kernel/exchange.js';
import type { FulfilmentChanged } from './contract.js';

const CAUSES: Record<FulfilmentChanged['cause'], string> = {
  started: msg('shipping just began'),
  dispatched: msg('a parcel was just sent'),
  received: msg('the receipt was just confirmed'),
  'problem-reported': msg('a problem was just reported'),
  read: msg('read from the service'),
};

/** A confirmed order goes to whoever ships it; how far that is stays among its own elements. */
export const exchange: Exchange = {
  handovers: [{ event: 'booking-changed', from: 'sales-decision', to: 'fulfilment-planner' }],
  events: {
    'fulfilment-changed': ({ fulfilment: { bookingId, version }, cause }) => ({
      bookingId,
      version,
      words: CAUSES[cause],
    }),
  },
};
