package dev.readback.eventsourcing.readmodel;

/** A rebuild came to nothing, because another one of the same read model was begun after it. */
public final class RebuildOvertaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RebuildOvertaken(String model) {
    super("Another rebuild of " + model + " was begun after this one");
  }
}
