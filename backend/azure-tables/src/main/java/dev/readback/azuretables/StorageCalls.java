package dev.readback.azuretables;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes operations of the SDK out of Reactor: nothing before somebody subscribes, an end within the
 * time limit (then with a {@link TimeoutException}), and the result on the subscriber's context,
 * not on the thread where the SDK left it.
 */
record StorageCalls(Duration timeLimit) {

  <T> Uni<T> run(Supplier<Mono<T>> operation) {
    return Uni.createFrom()
        .deferred(
            () -> {
              @Nullable Context caller = Vertx.currentContext();
              Uni<T> result =
                  Uni.createFrom()
                      .completionStage(() -> operation.get().timeout(timeLimit).toFuture());
              return caller == null ? result : result.emitOn(task -> resume(caller, task));
            });
  }

  private static void resume(Context caller, Runnable task) {
    caller.runOnContext(_ -> task.run());
  }
}
