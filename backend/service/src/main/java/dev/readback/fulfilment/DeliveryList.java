package dev.readback.fulfilment;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.util.List;
import java.util.Optional;

/** What is on its way to a buyer or has arrived, newest first, by status. */
public final class DeliveryList implements ReadModel<Optional<FulfilmentView>> {
  private final RowFormat<FulfilmentSummary> format;

  public DeliveryList(RowFormat<FulfilmentSummary> format) {
    this.format = format;
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public List<Listing> listings(StreamView<Optional<FulfilmentView>> stream) {
    return stream
        .view()
        .map(
            fulfilment -> FulfilmentSummary.listing(stream, fulfilment, fulfilment.buyer(), format))
        .stream()
        .toList();
  }
}
