package dev.readback.fulfilment;

import java.time.Instant;
import java.util.List;

/**
 * A parcel as people read it.
 *
 * @param number from 1, in the order of dispatch
 */
public record Parcel(
    int number, String carrier, String trackingCode, Instant dispatchedAt, List<ParcelLine> lines) {
  public Parcel {
    lines = List.copyOf(lines);
  }
}
