package dev.readback.proof.simulation;

import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;

/**
 * A request of a session to a process, over a network that loses things: it ends once, with an
 * answer, with a failure, or with {@link NoAnswer}.
 */
final class Exchange<T> {
  private static final int PATIENCE = 4_000;

  /** Nobody knows what became of a request. */
  static final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer() {
      super("no answer", null, false, false);
    }
  }

  private final World world;
  private final Replica replica;
  private final Consumer<T> answered;
  private final Consumer<Throwable> failed;
  private boolean ended;
  private boolean underWay = true;

  Exchange(World world, Replica replica, Consumer<T> answered, Consumer<Throwable> failed) {
    this.world = world;
    this.replica = replica;
    this.answered = answered;
    this.failed = failed;
  }

  void begin(Uni<T> request) {
    replica.connect(this);
    world.time.after(network(), () -> arrive(request));
    world.time.after(PATIENCE, this::reset);
  }

  /** The connection breaks, or the session waits no longer. */
  void reset() {
    fail(new NoAnswer());
  }

  /** Whether the process may still be at it, though the session may have given up. */
  boolean isUnderWay() {
    return underWay && !replica.life.isOver();
  }

  private void arrive(Uni<T> request) {
    if (!replica.life.isOver()) {
      request
          .onTermination()
          .invoke(() -> underWay = false)
          .subscribe()
          .with(answer -> goBack(() -> succeed(answer)), failure -> goBack(() -> fail(failure)));
    }
  }

  private void goBack(Runnable answer) {
    if (!world.weather.losesAnswer(world.chance)) {
      world.time.after(network(), answer);
    }
  }

  private void succeed(T answer) {
    if (end()) {
      answered.accept(answer);
    }
  }

  private void fail(Throwable failure) {
    if (end()) {
      failed.accept(failure);
    }
  }

  private boolean end() {
    boolean first = !ended;
    ended = true;
    replica.disconnect(this);
    return first;
  }

  private int network() {
    return world.chance.between(0, 4);
  }
}
