package dev.readback.eventsourcing;

/**
 * How large a stream of a category may grow, so that it can always be read in one go.
 *
 * <p>The reserve is kept for commands that end the process: they fit when nothing else does any
 * more. It must be large enough for all of them that one stream can see.
 *
 * @param events the most events in a stream
 * @param bytes the most bytes of event data (UTF-8) in a stream
 * @param reservedEvents events of those kept for commands that end the process
 * @param reservedBytes bytes of those kept for commands that end the process
 */
public record StreamBudget(int events, long bytes, int reservedEvents, long reservedBytes) {
  public StreamBudget {
    if (reservedEvents < 0
        || reservedBytes < 0
        || reservedEvents > events
        || reservedBytes > bytes) {
      throw new IllegalArgumentException("The reserve must lie within the budget");
    }
  }

  /**
   * Whether a stream of this size, with the new events in it, is within the budget.
   *
   * @param ending whether the new events come from a command that may use the reserve
   */
  public boolean allows(long eventsAfter, long bytesAfter, boolean ending) {
    long mostEvents = ending ? events : events - reservedEvents;
    long mostBytes = ending ? bytes : bytes - reservedBytes;
    return eventsAfter <= mostEvents && bytesAfter <= mostBytes;
  }
}
