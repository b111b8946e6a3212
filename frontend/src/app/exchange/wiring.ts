import { msg, str } from '@lit/localize';
import type { Exchange } from '../../kernel/exchange.js';

const SHELL = 'readback-app';

/** What the shell and its pages wire; a capability that is loaded later brings its own. */
export const wiring: Exchange = {
  handovers: [
    { event: 'offer-picked', from: 'catalog-browser', to: 'booking-draft' },
    { event: 'booking-changed', from: 'booking-draft', to: 'booking-list' },
    { event: 'booking-changed', from: 'booking-draft', to: 'booking-status' },
    { event: 'booking-changed', from: 'sales-decision', to: 'booking-status' },
    { event: 'booking-changed', from: 'sales-decision', to: 'sales-orders' },
    { event: 'catalog-filter-changed', to: SHELL },
    { event: 'booking-wanted', to: SHELL },
    { event: 'announcement', to: SHELL },
  ],
  events: {
    'offer-picked': ({ picked: { item, quantity } }) => ({
      words: msg(str`${quantity} × ${item.name}, with the seller's signed offer`),
    }),
    'booking-changed': ({ booking: { bookingId, version }, cause }) => ({
      bookingId,
      version,
      words: CAUSES[cause],
    }),
    'catalog-filter-changed': ({ filter: { q, seller } }) => ({
      words: [q, seller].filter((part) => part !== '').join(', ') || msg('everything'),
    }),
    'booking-wanted': ({ bookingId }) => ({ bookingId, words: msg('to be opened') }),
    announcement: ({ text }) => ({ words: text }),
  },
};

const CAUSES: Record<HTMLElementEventMap['booking-changed']['cause'], string> = {
  started: msg('just started'),
  changed: msg('just changed'),
  placed: msg('just placed'),
  decided: msg('just decided on'),
  withdrawn: msg('just withdrawn'),
  read: msg('read from the service'),
};
