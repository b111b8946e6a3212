package dev.readback.eventsourcing.following;

import dev.readback.eventsourcing.store.EventStream;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Consumer;

/** All who follow streams. */
record Subscribers(List<StreamSubscriber> all) {
  Subscribers {
    all = List.copyOf(all);
  }

  /**
   * Tells each who follows the stream; the others are told even when one of them fails.
   *
   * @param done with whoever has done what there was to do
   */
  Uni<Void> tell(EventStream stream, Consumer<StreamSubscriber> done) {
    List<Uni<Void>> told =
        all.stream()
            .filter(subscriber -> subscriber.category().equals(stream.id().category()))
            .map(
                subscriber ->
                    Uni.createFrom()
                        .deferred(() -> subscriber.changed(stream))
                        .invoke(() -> done.accept(subscriber)))
            .toList();
    return told.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(told).andCollectFailures().replaceWithVoid();
  }
}
