import type { ReactiveControllerHost, TemplateResult, nothing } from 'lit';
import type { Booking, Further, Side } from '../capabilities/booking/contract.js';
import type { ApiClient } from '../kernel/api/client.js';
import type { Me } from '../kernel/context.js';
import type { Exchange } from '../kernel/exchange.js';

/** What a capability adds to pages that know nothing of it. */
export interface Capability {
  /**
   * Its part of the page of one booking, for the person who looks at it: an element, which says by
   * `settled` that it knows what it has to show. The page waits a moment for that.
   */
  bookingPanel(on: { readonly booking: Booking; readonly me: Me }): TemplateResult | typeof nothing;

  /** What became of a person's bookings, for a page that lists them. */
  bookingsFurther?(host: ReactiveControllerHost, side: Side, api: () => ApiClient): FurtherBookings;

  /** What its elements exchange with others. */
  readonly exchange?: Exchange;
}

export interface FurtherBookings {
  /** Another function as soon as something else is known. */
  readonly further: (bookingId: string) => Further | undefined;
}

/** Some capabilities are on the page from now on. */
export class CapabilitiesLoaded extends Event {
  static readonly type = 'capabilities-loaded';

  constructor(readonly loaded: readonly Capability[]) {
    super(CapabilitiesLoaded.type, { bubbles: true, composed: true });
  }
}

/** A capability is loaded when the first page has room for it. */
export type LoadCapability = () => Promise<Capability>;

/** Adding a capability takes its folder and its line here; the order is that of their panels. */
export const capabilities: readonly LoadCapability[] = [
  () => import('../capabilities/fulfilment/panel.js'),
  () => import('../capabilities/preferences/panel.js'),
];

declare global {
  interface HTMLElementEventMap {
    'capabilities-loaded': CapabilitiesLoaded;
  }
}
