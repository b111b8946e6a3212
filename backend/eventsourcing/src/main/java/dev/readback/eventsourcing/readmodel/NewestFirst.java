package dev.readback.eventsourcing.readmodel;

import java.time.Instant;
import java.util.Locale;

/** Sort keys that put later times first. */
public final class NewestFirst {
  private static final long LATEST = 999_999_999_999_999L;

  private NewestFirst() {}

  /**
   * A sort key.
   *
   * @param time between the years 1970 and 9999, to the millisecond
   * @param id decides between equal times
   */
  public static String of(Instant time, String id) {
    long millis = time.toEpochMilli();
    if (millis < 0 || millis > LATEST) {
      throw new IllegalArgumentException("Not a time to sort by: " + time);
    }
    return String.format(Locale.ROOT, "%015d-%s", LATEST - millis, id);
  }
}
