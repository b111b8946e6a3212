package dev.readback.bench.storage;

import dev.readback.bench.measure.Client;
import java.util.function.Function;

/** Counts the storage operations that a client's request makes. */
public final class Operations {
  private static final int REQUESTS = 5;

  private Operations() {}

  /**
   * The operations of one request, as the wire shows them.
   *
   * @param client to be counted, on the storage that is given
   */
  public static int of(Storage storage, Function<Storage, Client> client) {
    CountingVertx counting = CountingVertx.start();
    try (Storage counted = storage.over(counting.vertx())) {
      Client counts = client.apply(counted);
      counts.next().toCompletableFuture().join();
      int before = counting.requests().get();
      for (int i = 0; i < REQUESTS; i++) {
        counts.next().toCompletableFuture().join();
      }
      return (counting.requests().get() - before) / REQUESTS;
    }
  }
}
