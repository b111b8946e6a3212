package dev.readback.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.bench.measure.Contest.Pair;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LoadTest {
  private static final Vertx VERTX = Vertx.vertx();
  private final Load load = Load.inThisProcess(VERTX);

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void each_client_sends_its_requests_one_after_the_other() {
    var underWay = new AtomicInteger();
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());

    Block block =
        load.run(
            () ->
                () -> {
                  seen.add(underWay.incrementAndGet());
                  var answer = new CompletableFuture<Boolean>();
                  VERTX.setTimer(
                      2,
                      _ -> {
                        underWay.decrementAndGet();
                        answer.complete(true);
                      });
                  return answer;
                },
            1,
            5);

    assertEquals(List.of(1, 1, 1, 1, 1), seen);
    assertEquals(5, block.latencies().count());
    assertTrue(block.latencies().percentile(1) >= 1_000_000);
    assertTrue(block.wallNanos() >= 5_000_000);
  }

  @Test
  void several_clients_send_at_once() {
    var together = new CompletableFuture<Boolean>();
    var waiting = new AtomicInteger();

    Block block =
        load.run(
            () ->
                () -> {
                  if (waiting.incrementAndGet() == 3) {
                    together.complete(true);
                  }
                  return together;
                },
            3,
            1);

    assertEquals(3, block.latencies().count());
  }

  @Test
  void a_request_that_fails_ends_the_measurement() {
    var failed = CompletableFuture.failedFuture(new IllegalStateException("no"));

    assertThrows(CompletionException.class, () -> load.run(() -> () -> failed, 1, 1));
  }

  @Test
  void the_two_take_turns_at_being_first_and_warming_up_does_not_count() {
    List<String> order = new ArrayList<>();
    Pair pair = new Pair(() -> client(order, "a"), () -> client(order, "b"));

    Comparison comparison = new Contest(load, 1, 2).run(() -> pair, 1, 1);

    assertEquals(List.of("a", "b", "b", "a", "a", "b"), order);
    assertEquals(2, comparison.rounds().size());
    assertFalse(Double.isNaN(comparison.ratio(Figure.P50).median()));
  }

  private static Client client(List<String> order, String name) {
    return () -> {
      order.add(name);
      return CompletableFuture.completedFuture(true);
    };
  }
}
