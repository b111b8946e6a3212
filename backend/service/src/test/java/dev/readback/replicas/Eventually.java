package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes true on its own. */
final class Eventually {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private Eventually() {}

  static void holds(String what, Duration atMost, BooleanSupplier condition) {
    awaited(what, atMost, condition::getAsBoolean, held -> held);
  }

  /** The first value that is as wanted. */
  static <T> T awaited(
      String what, Duration atMost, Supplier<T> value, Predicate<? super T> wanted) {
    Instant deadline = Instant.now().plus(atMost);
    while (true) {
      T current = value.get();
      if (wanted.test(current)) {
        return current;
      }
      if (Instant.now().isAfter(deadline)) {
        return fail("Not within %s: %s; at last %s".formatted(atMost, what, current));
      }
      pause(LOOK_AGAIN);
    }
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
