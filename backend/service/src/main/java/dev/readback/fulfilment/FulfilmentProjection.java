package dev.readback.fulfilment;

import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.fulfilment.FulfilmentEvent.FulfilmentStarted;
import dev.readback.fulfilment.FulfilmentEvent.LinesOrdered;
import dev.readback.fulfilment.FulfilmentEvent.ParcelDispatched;
import dev.readback.fulfilment.FulfilmentEvent.ProblemReported;
import dev.readback.fulfilment.FulfilmentEvent.ReceiptConfirmed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A fulfilment's stream as one state that people read; empty before it is started. */
public final class FulfilmentProjection
    implements Projection<Optional<FulfilmentView>, FulfilmentEvent> {

  @Override
  public Optional<FulfilmentView> initial() {
    return Optional.empty();
  }

  @Override
  public Optional<FulfilmentView> evolve(
      Optional<FulfilmentView> view, FulfilmentEvent event, EventMetadata metadata) {
    if (event instanceof FulfilmentStarted(Party buyer, Party seller, Delivery delivery, _)) {
      return Optional.of(FulfilmentView.started(buyer, seller, delivery, metadata.recordedAt()));
    }
    return view.map(fulfilment -> evolve(fulfilment, event, metadata.recordedAt()));
  }

  private static FulfilmentView evolve(FulfilmentView view, FulfilmentEvent event, Instant at) {
    return switch (event) {
      case FulfilmentStarted _ -> view;
      case LinesOrdered(List<OrderedLine> lines) -> view.plus(lines);
      case ParcelDispatched(String carrier, String trackingCode, List<ParcelLine> lines) ->
          view.plus(new Parcel(view.parcels().size() + 1, carrier, trackingCode, at, lines));
      case ReceiptConfirmed _ -> view.received(at);
      case ProblemReported(String description) -> view.plus(new ReportedProblem(description, at));
    };
  }
}
