package dev.readback.bench.measure;

import io.vertx.core.Vertx;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Clients at work: each sends its next request as soon as it has the answer to the one before, from
 * where the answer arrived. The first one is sent from a Vert.x event loop, as in the service.
 */
public final class Load {
  private final Vertx vertx;
  private final LongSupplier cpuNanos;

  /**
   * Prepares it.
   *
   * @param cpuNanos what the contestant's process has spent so far
   */
  public Load(Vertx vertx, LongSupplier cpuNanos) {
    this.vertx = vertx;
    this.cpuNanos = cpuNanos;
  }

  /** For contestants in this process. */
  public static Load inThisProcess(Vertx vertx) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Load(vertx, system::getProcessCpuTime);
  }

  /**
   * Runs a block.
   *
   * @param requests of each client
   */
  public Block run(Supplier<Client> newClient, int clients, int requests) {
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      sessions.add(new Session(newClient.get(), new long[requests]));
    }
    long cpuBefore = cpuNanos.getAsLong();
    long start = System.nanoTime();
    sessions.forEach(session -> Thread.startVirtualThread(() -> session.begin(vertx)));
    sessions.forEach(session -> session.done.join());
    long wall = System.nanoTime() - start;
    long cpu = cpuNanos.getAsLong() - cpuBefore;
    long[] all = sessions.stream().flatMapToLong(session -> LongStream.of(session.nanos)).toArray();
    return new Block(new Latencies(all), wall, cpu);
  }

  private static final class Session {
    private final Client client;
    private final long[] nanos;
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private int sent;

    private Session(Client client, long[] nanos) {
      this.client = client;
      this.nanos = nanos;
    }

    /** On an event loop of its own, since each thread is given one. */
    private void begin(Vertx vertx) {
      vertx.getOrCreateContext().runOnContext(_ -> next());
    }

    private void next() {
      if (sent == nanos.length) {
        done.complete(true);
        return;
      }
      long start = System.nanoTime();
      var _ = client.next().whenComplete((_, failure) -> answered(start, failure));
    }

    @SuppressWarnings("NullAway") // whenComplete gives null for no failure
    private void answered(long start, Throwable failure) {
      if (failure != null) {
        done.completeExceptionally(failure);
        return;
      }
      nanos[sent++] = System.nanoTime() - start;
      next();
    }
  }
}
