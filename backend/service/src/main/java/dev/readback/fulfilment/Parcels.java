package dev.readback.fulfilment;

import static dev.readback.eventsourcing.Decision.accept;
import static dev.readback.eventsourcing.Decision.reject;
import static dev.readback.fulfilment.FulfilmentRejection.Plain.LAST_PARCEL_LEAVES_SOMETHING;

import dev.readback.eventsourcing.Decision;
import dev.readback.fulfilment.Fulfilment.Started;
import dev.readback.fulfilment.FulfilmentCommand.DispatchParcel;
import dev.readback.fulfilment.FulfilmentEvent.ParcelDispatched;
import dev.readback.fulfilment.FulfilmentRejection.MoreThanOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuNotOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuTwice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules for what goes into a parcel. */
final class Parcels {

  /** The last one takes all that is left, so that every order can be dispatched to its end. */
  static final int MOST_PARCELS = 50;

  private Parcels() {}

  static Decision<FulfilmentEvent, FulfilmentRejection> dispatch(
      DispatchParcel command, Started fulfilment) {
    FulfilmentLines lines = fulfilment.lines();
    Optional<FulfilmentRejection> wrong = wrongWith(command.lines(), lines);
    if (wrong.isPresent()) {
      return reject(wrong.get());
    }
    if (fulfilment.parcels() + 1 == MOST_PARCELS
        && !lines.after(command.lines()).areAllDispatched()) {
      return reject(LAST_PARCEL_LEAVES_SOMETHING);
    }
    return accept(new ParcelDispatched(command.carrier(), command.trackingCode(), command.lines()));
  }

  private static Optional<FulfilmentRejection> wrongWith(
      List<ParcelLine> parcel, FulfilmentLines lines) {
    Set<String> seen = new HashSet<>();
    return parcel.stream()
        .flatMap(
            line ->
                seen.add(line.sku())
                    ? wrongWith(line, lines).stream()
                    : Optional.of(new SkuTwice(line.sku())).stream())
        .findFirst();
  }

  private static Optional<FulfilmentRejection> wrongWith(ParcelLine line, FulfilmentLines lines) {
    Optional<FulfilmentLine> ordered = lines.find(line.sku());
    if (ordered.isEmpty()) {
      return Optional.of(new SkuNotOrdered(line.sku()));
    }
    int left = ordered.get().left();
    return line.quantity() > left
        ? Optional.of(new MoreThanOrdered(line.sku(), left))
        : Optional.empty();
  }
}
