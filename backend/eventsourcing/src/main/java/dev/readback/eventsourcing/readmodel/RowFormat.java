package dev.readback.eventsourcing.readmodel;

/** How what a row shows is kept as text. What was written is read back equal. */
public interface RowFormat<T> {

  String write(T shown);

  /**
   * What was written.
   *
   * @throws IllegalArgumentException when it was not
   */
  T read(String text);
}
