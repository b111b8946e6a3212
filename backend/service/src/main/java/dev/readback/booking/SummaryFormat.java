package dev.readback.booking;

/** How a row of a list is kept as text. What was written is read back equal. */
public interface SummaryFormat {

  String write(BookingSummary summary);

  /**
   * The row that was written.
   *
   * @throws IllegalArgumentException when it is none
   */
  BookingSummary read(String text);
}
