package dev.readback.azuretables;

import com.azure.core.http.rest.PagedResponse;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one request of many brought.
 *
 * @param next where to go on; null after the last page
 */
record Page<T>(List<T> items, @Nullable String next) {

  static <R, T> Page<T> of(PagedResponse<R> response, Function<R, T> item) {
    return new Page<>(
        response.getValue().stream().map(item).toList(), response.getContinuationToken());
  }

  static <T> Page<T> none() {
    return new Page<>(List.of(), null);
  }

  boolean isFollowed() {
    return next != null;
  }
}
