package dev.readback.fulfilment;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.NewestFirst;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A fulfilment as a row of a list.
 *
 * @param dispatchedAt when the last parcel so far was dispatched
 */
public record FulfilmentSummary(
    FulfilmentStatus status,
    Party buyer,
    Party seller,
    int parcelCount,
    int problemCount,
    Instant startedAt,
    Optional<Instant> dispatchedAt,
    Optional<Instant> receivedAt) {

  /** The list of all fulfilments; the others are named after a status. */
  public static final String ALL = "all";

  private static FulfilmentSummary of(FulfilmentView fulfilment) {
    return new FulfilmentSummary(
        fulfilment.status(),
        fulfilment.buyer(),
        fulfilment.seller(),
        fulfilment.parcels().size(),
        fulfilment.problems().size(),
        fulfilment.startedAt(),
        fulfilment.parcels().isEmpty()
            ? Optional.empty()
            : Optional.of(fulfilment.parcels().getLast().dispatchedAt()),
        fulfilment.receivedAt());
  }

  /** The list of those that have come so far. */
  private static String listOf(FulfilmentStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How a fulfilment is listed for one of its participants. */
  static Listing listing(
      StreamView<?> stream,
      FulfilmentView fulfilment,
      Party reader,
      RowFormat<FulfilmentSummary> format) {
    return new Listing(
        reader.id(),
        NewestFirst.of(fulfilment.startedAt(), stream.stream().key()),
        Set.of(ALL, listOf(fulfilment.status())),
        format.write(of(fulfilment)));
  }
}
