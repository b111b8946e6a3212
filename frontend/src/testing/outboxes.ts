import { mending } from '../capabilities/booking/mending.js';
import type { ApiClient } from '../kernel/api/client.js';
import { MemoryStore } from '../kernel/outbox/command-store.js';
import { FallingBackStore, type LosableStore } from '../kernel/outbox/falling-back-store.js';
import { Outbox } from '../kernel/outbox/outbox.js';

const open = new Set<Outbox>();

/** A lasting store that lasts as long as the test. */
export class LastingStore extends MemoryStore implements LosableStore {
  closed = false;

  override close(): void {
    // What it keeps stays for the next one who opens it.
  }
}

/** An outbox of its own, as for a person who is signed in; with what was kept before, if anything. */
export function outboxOf(api: ApiClient, store: LosableStore = new LastingStore()): Outbox {
  const outbox = new Outbox({
    api,
    identify: () => Promise.resolve(undefined),
    mend: mending(api),
    store: new FallingBackStore(() => Promise.resolve(store)),
    name: crypto.getRandomValues(new Uint32Array(4)).join(),
  });
  open.add(outbox);
  void outbox.belongTo('alice', true);
  return outbox;
}

export function closeOutboxes(): void {
  for (const outbox of open) outbox.close();
  open.clear();
}
