package dev.readback.eventsourcing.inmemory;

import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A work queue in the memory of one process. Safe for use by many threads. */
public final class InMemoryWorkQueue implements WorkQueue {
  private record Entry(WorkMessage message, Instant putAt, Instant dueAt) {}

  private final Clock clock;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  public InMemoryWorkQueue(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException("A message has at most " + MOST_BYTES + " bytes");
    }
    return Uni.createFrom()
        .item(() -> hold(UUID.randomUUID().toString(), text, 0, clock.instant(), delay));
  }

  @Override
  public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
    if (most < 1 || most > 32) {
      throw new IllegalArgumentException("Takes 1 to 32 messages, not " + most);
    }
    return Uni.createFrom().item(() -> takeDue(most, hiddenFor));
  }

  @Override
  public Uni<Boolean> remove(WorkMessage message) {
    return Uni.createFrom().item(() -> removeHeld(message));
  }

  @Override
  public Uni<Long> size() {
    return Uni.createFrom().item(this::count);
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return Uni.createFrom().item(() -> due().map(Entry::putAt).min(Comparator.naturalOrder()));
  }

  private synchronized WorkMessage hold(
      String id, String text, int takes, Instant putAt, Duration hiddenFor) {
    var message = new WorkMessage(id, UUID.randomUUID().toString(), text, takes);
    entries.put(id, new Entry(message, putAt, clock.instant().plus(hiddenFor)));
    return message;
  }

  private synchronized long count() {
    return entries.size();
  }

  private synchronized Stream<Entry> due() {
    Instant now = clock.instant();
    return List.copyOf(entries.values()).stream().filter(entry -> !entry.dueAt().isAfter(now));
  }

  private synchronized List<WorkMessage> takeDue(int most, Duration hiddenFor) {
    return due().limit(most).map(entry -> takeAgain(entry, hiddenFor)).toList();
  }

  private WorkMessage takeAgain(Entry entry, Duration hiddenFor) {
    WorkMessage known = entry.message();
    return hold(known.id(), known.text(), known.takes() + 1, entry.putAt(), hiddenFor);
  }

  private synchronized boolean removeHeld(WorkMessage message) {
    Entry entry = entries.get(message.id());
    boolean held = entry != null && entry.message().receipt().equals(message.receipt());
    if (held) {
      entries.remove(message.id());
    }
    return held;
  }
}
