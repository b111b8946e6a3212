/** Tells what happens in one tab to the other tabs of the same person in this browser. */
export class OtherTabs<T> {
  readonly #channel: BroadcastChannel;

  /** @param subject what it is about: tabs hear of nothing else, nor of what others do. */
  constructor(subject: string, personId: string, told: (message: T) => void) {
    this.#channel = new BroadcastChannel(`readback-${subject}-${personId}`);
    this.#channel.onmessage = ({ data }: MessageEvent<T>) => told(data);
  }

  tell(message: T): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}
