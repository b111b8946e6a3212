package dev.readback.azuretables;

import com.azure.core.http.HttpClient;
import com.azure.core.http.vertx.VertxHttpClientBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Makes the HTTP client of the SDK, on a Vert.x instance that is there already. */
final class VertxHttp {
  private static final int MOST_CONNECTIONS = 64;

  private VertxHttp() {}

  static HttpClient client(Vertx vertx, Duration timeLimit) {
    return new VertxHttpClientBuilder()
        .vertx(vertx)
        .responseTimeout(timeLimit)
        .httpClientOptions(options(timeLimit))
        .build();
  }

  /**
   * A request that was given up still holds its connection; only a read that stays away too long
   * closes that. Vert.x counts this time from the last byte of the response before, so a pooled
   * connection must be closed early enough to leave a new request its full time.
   */
  private static HttpClientOptions options(Duration timeLimit) {
    int seconds = (int) Math.max(1, timeLimit.plusMillis(999).toSeconds());
    var options =
        new HttpClientOptions()
            .setConnectTimeout((int) timeLimit.dividedBy(2).toMillis())
            .setKeepAliveTimeout(2 * seconds)
            .setIdleTimeoutUnit(TimeUnit.SECONDS)
            .setReadIdleTimeout(3 * seconds + 1);
    options.getPoolOptions().setHttp1MaxSize(MOST_CONNECTIONS);
    return options;
  }
}
