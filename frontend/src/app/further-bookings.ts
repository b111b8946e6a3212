import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Further, Side } from '../capabilities/booking/contract.js';
import type { ApiClient } from '../kernel/api/client.js';
import {
  type FurtherBookings as Known,
  type LoadCapability,
  capabilities,
} from './capabilities.js';

type FurtherOf = Known['further'];

/** What became of the bookings that a page lists, by all capabilities that see to them. */
export class FurtherBookings implements ReactiveController {
  #known: readonly Known[] | undefined;
  #made: { readonly of: readonly FurtherOf[]; readonly further: FurtherOf } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly side: Side,
    private readonly api: () => ApiClient,
    private readonly loads: readonly LoadCapability[] = capabilities,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#known) void this.#load();
  }

  /** The same function as long as nothing else is known. */
  get further(): FurtherOf {
    const of = (this.#known ?? []).map(({ further }) => further);
    if (this.#made?.of.length !== of.length || of.some((one, nth) => one !== this.#made?.of[nth]))
      this.#made = { of, further: (bookingId) => firstOf(of, bookingId) };
    return this.#made.further;
  }

  /** A page without them says less, and nothing wrong. */
  async #load(): Promise<void> {
    const loads = await Promise.allSettled(this.loads.map((load) => load()));
    this.#known = loads.flatMap((load) =>
      load.status === 'fulfilled'
        ? (load.value.bookingsFurther?.(this.host, this.side, this.api) ?? [])
        : [],
    );
    this.host.requestUpdate();
  }
}

function firstOf(all: readonly FurtherOf[], bookingId: string): Further | undefined {
  for (const further of all) {
    const known = further(bookingId);
    if (known) return known;
  }
  return undefined;
}
