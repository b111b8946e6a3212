package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long others wait for what somebody did. */
class LagIT {
  private static final int ORDERS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private volatile boolean watching = true;

  @Test
  void a_seller_sees_orders_within_a_second() throws InterruptedException {
    Replica one = INSTALLATION.start("one", Map.of());
    Replica other = INSTALLATION.start("other", Map.of());
    bob.sells(one);

    alice.placed(one, bob); // the first one waits for tables to be made
    Map<String, Instant> arrived = new ConcurrentHashMap<>();
    Thread watch = Thread.startVirtualThread(() -> watch(other, arrived));
    Map<String, Instant> placed = new HashMap<>();
    for (int order = 0; order < ORDERS; order++) {
      String booking = alice.placed(order % 2 == 0 ? one : other, bob);
      placed.put(booking, Instant.now());
    }

    Eventually.holds("all arrive", PATIENCE, () -> arrived.keySet().containsAll(placed.keySet()));
    watching = false;
    watch.join();
    List<Duration> waits =
        placed.keySet().stream()
            .map(booking -> Duration.between(placed.get(booking), arrived.get(booking)))
            .sorted()
            .toList();
    Duration p99 = waits.get((int) Math.ceil(ORDERS * 0.99) - 1);
    assertTrue(p99.compareTo(Duration.ofSeconds(1)) < 0, () -> "Bob waited for " + waits);
    for (Replica replica : List.of(one, other)) {
      assertTrue(exported(replica, "0.5") <= exported(replica, "0.99"));
      assertTrue(exported(replica, "0.99") < 1, () -> replica.get("/q/metrics").asString());
    }
  }

  /** Notes when bob's inbox shows each order first, as long as the test wants. */
  private void watch(Replica replica, Map<String, Instant> arrived) {
    while (watching) {
      List<String> orders = bob.salesOrders(replica).ids();
      Instant now = Instant.now();
      orders.forEach(order -> arrived.putIfAbsent(order, now));
      Eventually.pause(Duration.ofMillis(10));
    }
  }

  private static double exported(Replica replica, String quantile) {
    String metrics = replica.get("/q/metrics").asString();
    List<String> wanted =
        List.of("subscriber=\"salesorders\"", "quantile=\"%s\"".formatted(quantile));
    return metrics
        .lines()
        .filter(line -> line.startsWith("readback_change_lag_seconds{"))
        .filter(line -> wanted.stream().allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(metrics));
  }
}
