package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stream, decoded once: what both the decider and the projection fold. */
record History<E>(StreamId stream, List<Entry<E>> entries) {

  record Entry<E>(RecordedEvent recorded, E event) {}

  static <E> History<E> decode(EventStream stream, EventCodec<E> codec) {
    return new History<>(
        stream.id(),
        stream.events().stream()
            .map(
                recorded ->
                    new Entry<>(
                        recorded, codec.decode(recorded.event(), stream.id(), recorded.version())))
            .toList());
  }

  long version() {
    return entries.size();
  }

  long bytes() {
    return entries.stream().mapToLong(entry -> entry.recorded().event().bytes()).sum();
  }

  /** The last event of a command, if it was carried out here. */
  Optional<RecordedEvent> lastOf(CommandId command) {
    return entries.reversed().stream()
        .map(Entry::recorded)
        .filter(recorded -> recorded.command().equals(command))
        .findFirst();
  }

  /** The version of a command's first event. */
  long firstOf(CommandId command) {
    return entries.stream()
        .filter(entry -> entry.recorded().command().equals(command))
        .mapToLong(entry -> entry.recorded().version())
        .findFirst()
        .orElseThrow();
  }

  History<E> upTo(long version) {
    return new History<>(stream, entries.subList(0, (int) Math.min(version, version())));
  }

  History<E> plus(CommandId command, List<E> events, List<NewEvent> appended) {
    List<Entry<E>> all = new ArrayList<>(entries);
    for (int i = 0; i < events.size(); i++) {
      NewEvent added = appended.get(i);
      var recorded = new RecordedEvent(all.size() + 1, added.event(), command, added.origin());
      all.add(new Entry<>(recorded, events.get(i)));
    }
    return new History<>(stream, List.copyOf(all));
  }

  <S> S fold(Decider<?, S, E, ?> decider) {
    S state = decider.initial();
    for (Entry<E> entry : entries) {
      state = decider.evolve(state, entry.event());
    }
    return state;
  }

  <V> StreamView<V> project(Projection<V, E> projection) {
    V view = projection.initial();
    for (Entry<E> entry : entries) {
      view = projection.evolve(view, entry.event(), metadata(entry.recorded()));
    }
    return new StreamView<>(stream, view, version());
  }

  private EventMetadata metadata(RecordedEvent recorded) {
    return new EventMetadata(
        stream,
        recorded.version(),
        recorded.command(),
        recorded.origin().actor(),
        recorded.origin().recordedAt());
  }
}
