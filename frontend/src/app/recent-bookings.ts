const MOST = 8;

/** The numbers of the bookings that one person worked on in this browser, the latest first. */
export class RecentBookings {
  readonly #name: string;

  constructor(
    personId: string,
    private readonly storage: Storage = localStorage,
  ) {
    this.#name = `readback-recent-bookings-${personId}`;
  }

  list(): readonly string[] {
    const stored: unknown = parsed(this.storage.getItem(this.#name));
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  }

  add(bookingId: string): void {
    const others = this.list().filter((id) => id !== bookingId);
    this.storage.setItem(this.#name, JSON.stringify([bookingId, ...others].slice(0, MOST)));
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
