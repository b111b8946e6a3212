package dev.readback.replicas;

import dev.readback.azurite.AzuriteServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Stands between replicas and Azurite, and lets happen to their requests what a test wants. */
final class StorageProxy implements AutoCloseable {
  private static final int MANY_CONNECTIONS = 64;
  private static final Rule NONE = new Rule(_ -> false, Exchange::passOn);

  private final Vertx vertx;
  private final HttpClient client;
  private final AzuriteServer azurite;
  private final HttpServer tables;
  private final HttpServer queues;
  private final AtomicInteger met = new AtomicInteger();
  private volatile Rule rule = NONE;

  private record Rule(Predicate<StorageRequest> which, Fate fate) {}

  /** What becomes of a request. */
  @FunctionalInterface
  private interface Fate {
    void befall(Exchange exchange);
  }

  StorageProxy(Vertx vertx, AzuriteServer azurite) {
    this.vertx = vertx;
    this.azurite = azurite;
    this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(MANY_CONNECTIONS));
    this.tables = listen(azurite.tableEndpoint(), false);
    this.queues = listen(azurite.queueEndpoint(), true);
  }

  /** What replicas take to come this way. */
  String connectionString() {
    return azurite
        .connectionString()
        .replace(":" + azurite.tableEndpoint().getPort(), ":" + tables.actualPort())
        .replace(":" + azurite.queueEndpoint().getPort(), ":" + queues.actualPort());
  }

  /** Such requests never arrive, and nothing comes back. */
  void swallow(Predicate<StorageRequest> which) {
    begin(new Rule(which, _ -> {}));
  }

  /** Such requests arrive, and nothing comes back. */
  void loseAnswers(Predicate<StorageRequest> which) {
    begin(new Rule(which, Exchange::forward));
  }

  /** Such requests arrive later. */
  void delay(Predicate<StorageRequest> which, Duration time) {
    begin(new Rule(which, exchange -> vertx.setTimer(time.toMillis(), _ -> exchange.passOn())));
  }

  /** The connections of such requests break. */
  void refuse(Predicate<StorageRequest> which) {
    begin(new Rule(which, Exchange::breakOff));
  }

  /** All is well again. */
  void letThrough() {
    begin(NONE);
  }

  private void begin(Rule next) {
    met.set(0);
    rule = next;
  }

  /** How many requests have met their fate since that was decided on. */
  int met() {
    return met.get();
  }

  private HttpServer listen(URI target, boolean isQueue) {
    return vertx
        .createHttpServer()
        .requestHandler(request -> handle(request, target, isQueue))
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private void handle(HttpServerRequest request, URI target, boolean isQueue) {
    request
        .body()
        .onSuccess(
            body -> {
              Rule current = rule;
              var exchange = new Exchange(request, body, target);
              if (current.which().test(StorageRequest.of(request, body, isQueue))) {
                current.fate().befall(exchange);
                met.incrementAndGet();
              } else {
                exchange.passOn();
              }
            });
  }

  /** A request on its way. */
  private final class Exchange {
    private final HttpServerRequest request;
    private final Buffer body;
    private final URI target;

    private Exchange(HttpServerRequest request, Buffer body, URI target) {
      this.request = request;
      this.body = body;
      this.target = target;
    }

    Future<HttpClientResponse> forward() {
      var options =
          new RequestOptions()
              .setHost(target.getHost())
              .setPort(target.getPort())
              .setMethod(request.method())
              .setURI(request.uri())
              .setHeaders(request.headers());
      return client.request(options).compose(outgoing -> outgoing.send(body));
    }

    void passOn() {
      forward().compose(this::answer).onFailure(_ -> breakOff());
    }

    private Future<Void> answer(HttpClientResponse from) {
      return from.body()
          .compose(
              content -> {
                var response = request.response().setStatusCode(from.statusCode());
                response.headers().addAll(from.headers());
                response.headers().remove("Content-Length").remove("Transfer-Encoding");
                return response.end(content);
              });
    }

    void breakOff() {
      request.connection().close();
    }
  }

  @Override
  public void close() {
    tables.close();
    queues.close();
    client.close();
  }
}
