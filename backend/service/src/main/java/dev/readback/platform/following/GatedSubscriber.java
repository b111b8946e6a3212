package dev.readback.platform.following;

import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.store.EventStream;
import io.smallrye.mutiny.Uni;

/** Is told of a change after the change has passed a gate. */
record GatedSubscriber(ChangeGate gate, StreamSubscriber behind) implements StreamSubscriber {

  @Override
  public String name() {
    return behind.name();
  }

  @Override
  public String category() {
    return behind.category();
  }

  @Override
  public Uni<Void> changed(EventStream stream) {
    return gate.passed().chain(() -> behind.changed(stream));
  }
}
