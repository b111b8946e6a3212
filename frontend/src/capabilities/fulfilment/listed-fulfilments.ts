import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiClient } from '../../kernel/api/client.js';
import { nextLink } from '../../kernel/api/link.js';
import { Polled } from '../../kernel/api/polled.js';
import type { Further, Side } from '../booking/contract.js';
import type { FulfilmentPage } from './contract.js';
import { readFulfilments } from './fulfilment-queries.js';
import { rowWords } from './words.js';

/** How far a person's orders are after they were confirmed, for the rows of a list. */
export class ListedFulfilments implements ReactiveController {
  /** Another function as soon as something else is known. */
  further: (bookingId: string) => Further | undefined = () => undefined;
  readonly #polled: Polled<FulfilmentPage>;

  constructor(
    host: ReactiveControllerHost,
    private readonly side: Side,
    api: () => ApiClient,
  ) {
    this.#polled = new Polled<FulfilmentPage>(host, {
      read: (etag) => readFulfilments(api(), side, etag),
      arrived: (page, response) => this.#arrived(page, nextLink(response) === undefined),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#polled.start();
  }

  #arrived({ items }: FulfilmentPage, isAll: boolean): void {
    const statuses = new Map(items.map(({ bookingId, status }) => [bookingId, status]));
    this.further = (bookingId) => {
      const status = statuses.get(bookingId);
      // Of what stands on no page that was read nobody knows.
      return status !== undefined || isAll ? rowWords(this.side, status) : undefined;
    };
  }
}
