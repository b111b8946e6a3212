import type { ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { Polled } from '../../kernel/api/polled.js';
import type { FoundFulfilment, Fulfilment } from './contract.js';
import { findFulfilment } from './fulfilment-queries.js';

interface Reader {
  api(): ApiClient;
  /** The booking whose fulfilment to follow, and the version of it that is held already. */
  followed(): { readonly bookingId: string; readonly version?: number };
  arrived(fulfilment: Fulfilment): void;
}

/** Follows a fulfilment that the other one may begin and change. */
export class FulfilmentFeed {
  /** The service knows of no fulfilment: nobody has begun it. */
  noneYet = false;
  readonly #polled: Polled<FoundFulfilment>;

  constructor(host: ReactiveControllerHost, reader: Reader) {
    this.#polled = new Polled<FoundFulfilment>(host, {
      read: (etag) => {
        const { bookingId, version } = reader.followed();
        const held = version === undefined ? etag : `"${version}"`;
        return findFulfilment(reader.api(), bookingId, held);
      },
      arrived: ({ fulfilment }) => {
        this.noneYet = !fulfilment;
        if (fulfilment) reader.arrived(fulfilment);
      },
    });
  }

  get failure(): Failure | undefined {
    return this.#polled.failure;
  }

  /** Follows another one from now on. */
  follow(): void {
    this.noneYet = false;
    this.#polled.start();
  }

  /** Asks at once, after a failure or a while away. */
  ask(): void {
    this.#polled.ask();
  }
}
