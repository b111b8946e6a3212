package dev.readback.proof.simulation;

import dev.readback.eventsourcing.StreamId;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What somebody's browser holds: what it is to remember, and the orders it knows. */
final class Session {
  private static final int RECENT = 4;
  private static final int RETRY = 40;

  final int number;
  final String person;
  private final World world;
  private final Replicas replicas;
  private final List<Memory> memories = new ArrayList<>();
  private final Map<StreamId, Long> versions = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  Session(int number, String person, World world, Replicas replicas) {
    this.number = number;
    this.person = person;
    this.world = world;
    this.replicas = replicas;
  }

  /**
   * Sends a request to some process. What is remembered is replaced by what the answer says.
   *
   * @return none when there is no process at the moment; then it has failed already
   */
  <T> @Nullable Exchange<Answer<T>> ask(
      BiFunction<Service, List<Memory>, Uni<Answer<T>>> request,
      Consumer<T> answered,
      Consumer<Throwable> failed) {
    if (replicas.areGone()) {
      world.time.after(RETRY, () -> failed.accept(new Exchange.NoAnswer()));
      return null;
    }
    Replica replica = replicas.any();
    List<Memory> sent = List.copyOf(memories);
    var exchange =
        new Exchange<Answer<T>>(
            world,
            replica,
            answer -> {
              remember(sent, answer.memory());
              answered.accept(answer.body());
            },
            failed);
    exchange.begin(Uni.createFrom().deferred(() -> request.apply(replica.service, sent)));
    return exchange;
  }

  private void remember(List<Memory> sent, Memory memory) {
    memories.removeAll(sent);
    memories.add(memory);
  }

  void knows(String key) {
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  void saw(StreamId stream, long version) {
    knows(stream.key());
    versions.merge(stream, version, Math::max);
  }

  OptionalLong version(String key) {
    Long known = versions.get(Orders.stream(key));
    return known == null ? OptionalLong.empty() : OptionalLong.of(known);
  }

  boolean knowsNone() {
    return keys.isEmpty();
  }

  String recentKey() {
    return world.chance.pick(keys.subList(Math.max(0, keys.size() - RECENT), keys.size()));
  }
}
