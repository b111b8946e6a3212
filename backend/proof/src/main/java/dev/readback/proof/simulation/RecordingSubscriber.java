package dev.readback.proof.simulation;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.proof.simulation.history.Entry.Followed;
import dev.readback.proof.simulation.history.History;
import io.smallrye.mutiny.Uni;

/** Follows orders as one who sends mails would, and notes what it saw. */
record RecordingSubscriber(QueryHandler<?, ?> orders, History history) implements StreamSubscriber {

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String category() {
    return orders.category();
  }

  @Override
  public Uni<Void> changed(StreamId stream) {
    return orders
        .query(stream.key())
        .invoke(view -> history.add(new Followed(stream, view.version())))
        .replaceWithVoid();
  }
}
