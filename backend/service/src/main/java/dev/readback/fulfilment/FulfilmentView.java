package dev.readback.fulfilment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fulfilment as people read it. */
public record FulfilmentView(
    Party buyer,
    Party seller,
    Delivery delivery,
    FulfilmentLines lines,
    List<Parcel> parcels,
    List<ReportedProblem> problems,
    Instant startedAt,
    Optional<Instant> receivedAt) {
  public FulfilmentView {
    parcels = List.copyOf(parcels);
    problems = List.copyOf(problems);
  }

  /** Whether a person takes part in it. */
  public boolean isSharedWith(String personId) {
    return personId.equals(buyer.id()) || personId.equals(seller.id());
  }

  public FulfilmentStatus status() {
    if (receivedAt.isPresent()) {
      return FulfilmentStatus.RECEIVED;
    }
    if (lines.areNotDispatched()) {
      return FulfilmentStatus.TO_DISPATCH;
    }
    return lines.areAllDispatched()
        ? FulfilmentStatus.DISPATCHED
        : FulfilmentStatus.PARTLY_DISPATCHED;
  }

  static FulfilmentView started(Party buyer, Party seller, Delivery delivery, Instant at) {
    return new FulfilmentView(
        buyer, seller, delivery, FulfilmentLines.NONE, List.of(), List.of(), at, Optional.empty());
  }

  FulfilmentView plus(List<OrderedLine> ordered) {
    return new FulfilmentView(
        buyer, seller, delivery, lines.plus(ordered), parcels, problems, startedAt, receivedAt);
  }

  FulfilmentView plus(Parcel parcel) {
    return new FulfilmentView(
        buyer,
        seller,
        delivery,
        lines.after(parcel.lines()),
        append(parcels, parcel),
        problems,
        startedAt,
        receivedAt);
  }

  FulfilmentView plus(ReportedProblem problem) {
    return new FulfilmentView(
        buyer, seller, delivery, lines, parcels, append(problems, problem), startedAt, receivedAt);
  }

  FulfilmentView received(Instant at) {
    return new FulfilmentView(
        buyer, seller, delivery, lines, parcels, problems, startedAt, Optional.of(at));
  }

  private static <T> List<T> append(List<T> list, T one) {
    var more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
