package dev.readback.proof.simulation;

import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.proof.simulation.history.History;
import dev.readback.proof.simulation.ports.Chance;
import dev.readback.proof.simulation.ports.VirtualTime;
import dev.readback.proof.simulation.ports.Weather;
import java.time.Clock;
import java.time.Duration;

/** What all processes and sessions of a run share. */
final class World {
  final VirtualTime time = new VirtualTime();
  final History history = new History(time);
  final Chance chance;
  final Weather weather;
  final Parts parts;
  final EventStore events;
  final ReadModelStore rows;
  final WorkQueue queue;
  final WorkQueue poison;

  /** The number of the next question of a session. */
  private int numbers;

  World(long seed, Parts parts) {
    this.chance = new Chance(seed);
    this.parts = parts;
    this.weather = new Weather(chance.between(0, 3) * 0.04);
    this.events = new RecordingEventStore(parts.eventStore(), history);
    this.rows = new RecordingReadModelStore(parts.readModelStore(), history);
    Clock clock = time.clock(Duration.ZERO);
    this.queue = parts.workQueue(clock);
    this.poison = parts.workQueue(clock);
  }

  int nextNumber() {
    return ++numbers;
  }
}
