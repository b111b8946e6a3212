package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.HandOff;
import io.smallrye.mutiny.Uni;

/** Announces a change when it was made. */
public record AnnouncingAfterwards(HandOff handOff) implements HandOff {

  @Override
  public Uni<Announcement> announce(StreamId stream, CommandId command) {
    return Uni.createFrom()
        .item(
            outcome ->
                handOff
                    .announce(stream, command)
                    .subscribe()
                    .with(announced -> announced.settle(outcome), _ -> {}));
  }
}
