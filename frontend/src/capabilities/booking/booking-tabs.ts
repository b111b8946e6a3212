import type { Booking } from './contract.js';

/** Shares new states of bookings between the tabs of one person in one browser. */
export class BookingTabs {
  readonly #channel: BroadcastChannel;

  constructor(personId: string, arrived: (booking: Booking) => void) {
    this.#channel = new BroadcastChannel(`readback-bookings-${personId}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Booking>) => arrived(data);
  }

  share(booking: Booking): void {
    this.#channel.postMessage(booking);
  }

  close(): void {
    this.#channel.close();
  }
}
