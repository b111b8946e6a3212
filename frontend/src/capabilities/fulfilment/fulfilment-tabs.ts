import type { Fulfilment } from './contract.js';

/** Shares new states of fulfilments between the tabs of one person in one browser. */
export class FulfilmentTabs {
  readonly #channel: BroadcastChannel;

  constructor(personId: string, arrived: (fulfilment: Fulfilment) => void) {
    this.#channel = new BroadcastChannel(`readback-fulfilments-${personId}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Fulfilment>) => arrived(data);
  }

  share(fulfilment: Fulfilment): void {
    this.#channel.postMessage(fulfilment);
  }

  close(): void {
    this.#channel.close();
  }
}
