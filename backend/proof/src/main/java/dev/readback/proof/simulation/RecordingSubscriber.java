package dev.readback.proof.simulation;

import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.proof.simulation.history.Entry.Followed;
import dev.readback.proof.simulation.history.History;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Uni;

/** Follows orders as one who sends mails would, and notes what it saw. */
record RecordingSubscriber(History history) implements StreamSubscriber {

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String category() {
    return Orders.CATEGORY;
  }

  @Override
  public Uni<Void> changed(EventStream stream) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> history.add(new Followed(stream.id(), stream.version())));
  }
}
