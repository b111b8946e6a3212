package dev.readback.proof.simulation.orders;

import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.UnknownEventType;
import dev.readback.proof.simulation.orders.OrderEvent.Added;
import dev.readback.proof.simulation.orders.OrderEvent.Closed;
import dev.readback.proof.simulation.orders.OrderEvent.Placed;
import dev.readback.proof.simulation.orders.OrderEvent.Reopened;
import dev.readback.proof.simulation.orders.OrderEvent.Started;

/** Writes an order's events as words. */
final class OrderCodec implements EventCodec<OrderEvent> {

  @Override
  public EncodedEvent encode(OrderEvent event) {
    return switch (event) {
      case Started(String buyer, String seller, long at) ->
          new EncodedEvent("started", 1, buyer + " " + seller + " " + at);
      case Added(int amount) -> new EncodedEvent("added", 1, Integer.toString(amount));
      case Placed() -> new EncodedEvent("placed", 1, "");
      case Reopened() -> new EncodedEvent("reopened", 1, "");
      case Closed() -> new EncodedEvent("closed", 1, "");
    };
  }

  @Override
  public OrderEvent decode(EncodedEvent encoded, StreamId stream, long version) {
    return switch (encoded.type()) {
      case "started" -> started(encoded.data().split(" ", -1));
      case "added" -> new Added(Integer.parseInt(encoded.data()));
      case "placed" -> new Placed();
      case "reopened" -> new Reopened();
      case "closed" -> new Closed();
      default ->
          throw new UnknownEventType(stream, version, encoded.type(), encoded.schemaVersion());
    };
  }

  private static Started started(String[] words) {
    return new Started(words[0], words[1], Long.parseLong(words[2]));
  }
}
