package dev.readback.azuretables;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.FluxUtil;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * The SDK's way to the service, over a Vert.x that is there already.
 *
 * <p>The SDK brings one (azure-core-http-vertx), but there a request that was given up holds its
 * connection until something else closes that, is still sent if it was only waiting for one, and
 * each broken connection is logged as an unhandled exception of Vert.x. Here what was given up is
 * gone, and of what failed it is known whether it may have been sent.
 */
final class VertxTransport implements HttpClient, AutoCloseable {
  static final int MOST_CONNECTIONS = 64;

  private final io.vertx.core.http.HttpClient client;

  VertxTransport(Vertx vertx, Duration connectTimeout) {
    var options = new HttpClientOptions().setConnectTimeout((int) connectTimeout.toMillis());
    options.getPoolOptions().setHttp1MaxSize(MOST_CONNECTIONS);
    this.client = vertx.createHttpClient(options);
  }

  @Override
  public Mono<HttpResponse> send(HttpRequest request) {
    return body(request).flatMap(body -> Mono.fromFuture(() -> start(new Exchange(request, body))));
  }

  private static Mono<Buffer> body(HttpRequest request) {
    return request.getBody() == null
        ? Mono.just(Buffer.buffer())
        : FluxUtil.collectBytesInByteBufferStream(request.getBody()).map(Buffer::buffer);
  }

  private CompletableFuture<HttpResponse> start(Exchange exchange) {
    client
        .request(target(exchange.request()))
        .onSuccess(exchange::send)
        .onFailure(exchange::notConnected);
    return exchange.outcome();
  }

  private static RequestOptions target(HttpRequest request) {
    return new RequestOptions()
        .setMethod(HttpMethod.valueOf(request.getHttpMethod().name()))
        .setAbsoluteURI(request.getUrl());
  }

  @Override
  public void close() {
    client.close();
  }
}
