package dev.readback.fulfilment;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.RowFormat;
import java.util.List;
import java.util.Optional;

/** What a seller ships or has shipped, newest first, by status. */
public final class ShipmentList implements ReadModel<Optional<FulfilmentView>> {
  private final RowFormat<FulfilmentSummary> format;

  public ShipmentList(RowFormat<FulfilmentSummary> format) {
    this.format = format;
  }

  @Override
  public String name() {
    return "shipments";
  }

  @Override
  public List<Listing> listings(StreamView<Optional<FulfilmentView>> stream) {
    return stream
        .view()
        .map(
            fulfilment ->
                FulfilmentSummary.listing(stream, fulfilment, fulfilment.seller(), format))
        .stream()
        .toList();
  }
}
