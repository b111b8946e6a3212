package dev.readback.azuretables;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Takes operations of the SDK out of Reactor: nothing before somebody subscribes, an end within the
 * time limit (then with a {@link TimeoutException}), and the result on the subscriber's context,
 * not on the thread where the SDK left it.
 */
record StorageCalls(Duration timeLimit) {

  StorageCalls withTimeLimit(Duration timeLimit) {
    return new StorageCalls(timeLimit);
  }

  <T> Uni<T> run(Supplier<Mono<T>> operation) {
    return Uni.createFrom()
        .deferred(
            () -> {
              @Nullable Context caller = Vertx.currentContext();
              Uni<T> result = start(operation);
              return caller == null ? result : result.emitOn(task -> resume(caller, task));
            });
  }

  /**
   * All items, page by page as the subscriber wants them; each page within the time limit.
   *
   * @param page reads the page at a place that the one before told; at null, the first one
   */
  <T> Multi<T> pages(Function<@Nullable String, Mono<Page<T>>> page) {
    return Multi.createFrom()
        .deferred(
            () -> {
              @Nullable Context caller = Vertx.currentContext();
              Multi<T> items =
                  Multi.createBy()
                      .repeating()
                      .uni(AtomicReference<@Nullable String>::new, place -> next(page, place))
                      .whilst(Page::isFollowed)
                      .onItem()
                      .transformToMultiAndConcatenate(
                          read -> Multi.createFrom().iterable(read.items()));
              return caller == null ? items : items.emitOn(task -> resume(caller, task));
            });
  }

  private <T> Uni<Page<T>> next(
      Function<@Nullable String, Mono<Page<T>>> page, AtomicReference<@Nullable String> place) {
    return start(() -> page.apply(place.get())).invoke(read -> place.set(read.next()));
  }

  private <T> Uni<T> start(Supplier<Mono<T>> operation) {
    return Uni.createFrom()
        .completionStage(
            () -> operation.get().timeout(timeLimit).contextWrite(Caller.current()).toFuture());
  }

  private static void resume(Context caller, Runnable task) {
    caller.runOnContext(_ -> task.run());
  }
}
