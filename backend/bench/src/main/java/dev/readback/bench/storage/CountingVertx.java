package dev.readback.bench.storage;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.HttpClientMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.observability.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A Vert.x that counts the HTTP requests that it sends: on it, each is one storage operation. */
record CountingVertx(Vertx vertx, AtomicInteger requests) {

  static CountingVertx start() {
    var requests = new AtomicInteger();
    var options = new VertxOptions().setMetricsOptions(new MetricsOptions().setEnabled(true));
    Vertx vertx = Vertx.builder().with(options).withMetrics(_ -> counting(requests)).build();
    return new CountingVertx(vertx, requests);
  }

  private static VertxMetrics counting(AtomicInteger requests) {
    return new VertxMetrics() {
      @Override
      public HttpClientMetrics<?, ?, ?, ?> createHttpClientMetrics(HttpClientOptions options) {
        return new HttpClientMetrics<Object, Object, Object, Object>() {
          @Override
          public ClientMetrics<Object, Object, HttpRequest, HttpResponse> createEndpointMetrics(
              SocketAddress remoteAddress, int maxPoolSize) {
            return endpoint(requests);
          }
        };
      }
    };
  }

  private static ClientMetrics<Object, Object, HttpRequest, HttpResponse> endpoint(
      AtomicInteger requests) {
    return new ClientMetrics<>() {
      @Override
      @SuppressWarnings("NullAway") // the metric of a request may be null
      public Object requestBegin(String uri, HttpRequest request) {
        requests.incrementAndGet();
        return null;
      }
    };
  }
}
