package dev.readback.azuretables;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.FluxUtil;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * The SDK's way to the service, over a Vert.x that is there already.
 *
 * <p>The SDK brings one (azure-core-http-vertx), but there a request that was given up holds its
 * connection until something else closes that, is still sent if it was only waiting for one, and
 * each broken connection is logged as an unhandled exception of Vert.x. Here what was given up is
 * gone, and of what failed it is known whether it may have been sent.
 *
 * <p>Each event loop has connections of its own. Vert.x' pool gives whichever is free, and on one
 * of another event loop both the request and its answer change threads once more.
 */
final class VertxTransport implements HttpClient, AutoCloseable {
  /** Of an event loop; what asks from other threads has as many. */
  static final int MOST_CONNECTIONS = 64;

  private final Map<EventExecutor, io.vertx.core.http.HttpClient> ofEventLoops = new HashMap<>();
  private final io.vertx.core.http.HttpClient ofOthers;

  /** Makes all clients now: one that is made in a verticle would be closed with it. */
  @SuppressWarnings("deprecation") // Vert.x 5 tells its event loops by its internal interface only
  VertxTransport(Vertx vertx, Duration connectTimeout) {
    var options = new HttpClientOptions().setConnectTimeout((int) connectTimeout.toMillis());
    options.getPoolOptions().setHttp1MaxSize(MOST_CONNECTIONS);
    vertx
        .nettyEventLoopGroup()
        .forEach(loop -> ofEventLoops.put(loop, vertx.createHttpClient(options)));
    this.ofOthers = vertx.createHttpClient(options);
  }

  @Override
  public Mono<HttpResponse> send(HttpRequest request) {
    return Mono.deferContextual(
        call ->
            body(request)
                .flatMap(
                    body ->
                        Mono.fromFuture(
                            () -> start(new Exchange(request, body), Caller.of(call)))));
  }

  private static Mono<Buffer> body(HttpRequest request) {
    return request.getBody() == null
        ? Mono.just(Buffer.buffer())
        : FluxUtil.collectBytesInByteBufferStream(request.getBody()).map(Buffer::buffer);
  }

  private CompletableFuture<HttpResponse> start(Exchange exchange, Optional<Context> caller) {
    if (caller.isEmpty() || Context.isOnEventLoopThread()) {
      connect(exchange);
    } else {
      caller.get().runOnContext(_ -> connect(exchange));
    }
    return exchange.outcome();
  }

  private void connect(Exchange exchange) {
    try {
      client()
          .request(target(exchange.request()))
          .onSuccess(exchange::send)
          .onFailure(exchange::notConnected);
    } catch (IllegalStateException closed) {
      exchange.notConnected(closed);
    }
  }

  private io.vertx.core.http.HttpClient client() {
    return ofEventLoops.keySet().stream()
        .filter(EventExecutor::inEventLoop)
        .findAny()
        .map(ofEventLoops::get)
        .orElse(ofOthers);
  }

  private static RequestOptions target(HttpRequest request) {
    return new RequestOptions()
        .setMethod(HttpMethod.valueOf(request.getHttpMethod().name()))
        .setAbsoluteURI(request.getUrl());
  }

  @Override
  public void close() {
    ofOthers.close();
    ofEventLoops.values().forEach(io.vertx.core.http.HttpClient::close);
  }
}
