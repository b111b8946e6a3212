package dev.readback.proof.simulation.ports;

import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.function.Supplier;

/**
 * What lies between a process and what it stores: each call takes some time, and may fail before it
 * happens, after it happened, or happen after its caller has given up.
 */
public final class Wire {
  /** How long a caller waits. */
  public static final int TIME_LIMIT = 1_000;

  private static final int MOST_LATE = 2_000;
  private static final double SLOW_CALLS = 0.06;

  private final VirtualTime time;
  private final Chance chance;
  private final Weather weather;
  private final Life life;
  private final boolean queue;

  /**
   * Lays it.
   *
   * @param queue whether it leads to the queue, and not to the store
   */
  public Wire(VirtualTime time, Chance chance, Weather weather, Life life, boolean queue) {
    this.time = time;
    this.chance = chance;
    this.weather = weather;
    this.life = life;
    this.queue = queue;
  }

  /** A call whose loss means no more than that there is no answer. */
  <T> Uni<T> call(Uni<T> effect) {
    return call(effect, Wire::unavailable);
  }

  /**
   * A call.
   *
   * @param lost what its caller is told when nobody knows whether it happened
   */
  <T> Uni<T> call(Uni<T> effect, Supplier<? extends RuntimeException> lost) {
    return Uni.createFrom().emitter(emitter -> begin(effect, lost, emitter));
  }

  private <T> void begin(
      Uni<T> effect, Supplier<? extends RuntimeException> lost, UniEmitter<? super T> emitter) {
    int there = pause();
    int back = pause();
    if (weather.isAway(queue)) {
      answer(there, () -> emitter.fail(unavailable()));
    } else if (!chance.of(weather.failing())) {
      time.after(there, () -> happen(effect, back, emitter));
    } else {
      goWrong(effect, lost, emitter, there, back);
    }
  }

  private <T> void goWrong(
      Uni<T> effect,
      Supplier<? extends RuntimeException> lost,
      UniEmitter<? super T> emitter,
      int there,
      int back) {
    switch (chance.between(0, 3)) {
      case 0 -> answer(there, () -> emitter.fail(unavailable()));
      case 1 -> answer(TIME_LIMIT, () -> emitter.fail(lost.get()));
      case 2 -> {
        time.after(there, () -> happenUnseen(effect));
        answer(there + back, () -> emitter.fail(lost.get()));
      }
      default -> {
        answer(TIME_LIMIT, () -> emitter.fail(lost.get()));
        time.after(TIME_LIMIT + chance.between(1, MOST_LATE), () -> happenUnseen(effect));
      }
    }
  }

  private <T> void happen(Uni<T> effect, int back, UniEmitter<? super T> emitter) {
    if (isSent()) {
      effect
          .subscribe()
          .with(
              item -> answer(back, () -> emitter.complete(item)),
              failure -> answer(back, () -> emitter.fail(failure)));
    }
  }

  private void happenUnseen(Uni<?> effect) {
    if (isSent()) {
      effect.subscribe().with(_ -> {}, _ -> {});
    }
  }

  /** What a process had begun when it died was on its way, or was not. */
  private boolean isSent() {
    return !life.isOver() || chance.of(0.5);
  }

  private void answer(int after, Runnable answer) {
    time.after(
        after,
        () -> {
          if (!life.isOver()) {
            answer.run();
          }
        });
  }

  private int pause() {
    int usual = chance.of(SLOW_CALLS) ? chance.between(20, 300) : chance.between(1, 8);
    return Math.min(usual * life.slowness(), TIME_LIMIT / 2);
  }

  private static StoreUnavailable unavailable() {
    return new StoreUnavailable("simulated", null);
  }
}
