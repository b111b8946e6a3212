package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.StreamId;

/** An append is larger than the store can write in one transaction; nothing was sent. */
public final class AppendTooLarge extends StoreFailure {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final long most;
  private final long actual;

  /**
   * @param limit what is limited, with its unit, such as "events in an append"
   */
  public AppendTooLarge(StreamId stream, String limit, long most, long actual) {
    super("Append to %s: %d %s, at most %d".formatted(stream, actual, limit, most), null);
    this.limit = limit;
    this.most = most;
    this.actual = actual;
  }

  public String limit() {
    return limit;
  }

  public long most() {
    return most;
  }

  public long actual() {
    return actual;
  }
}
