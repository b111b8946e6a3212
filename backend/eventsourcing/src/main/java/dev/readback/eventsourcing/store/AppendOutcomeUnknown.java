package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * An append was sent and its answer did not come, or did not tell: the events are stored, or are
 * not, or will be in a moment. Only the stream knows.
 */
public final class AppendOutcomeUnknown extends StoreFailure {
  private static final long serialVersionUID = 1L;

  public AppendOutcomeUnknown(StreamId stream, CommandId command, @Nullable Throwable cause) {
    super("Outcome of command %s on %s is unknown".formatted(command.value(), stream), cause);
  }
}
