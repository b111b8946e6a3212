package dev.readback.azuretables;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stands before Azurite, notes the requests, and lets happen to the next ones what is planned. */
final class FaultyProxy implements AutoCloseable {
  enum Kind {
    TRANSACTION,
    READ,
    OTHER_WRITE;

    static Kind of(HttpServerRequest request) {
      if (request.method() == HttpMethod.GET) {
        return READ;
      }
      return request.path().endsWith("/$batch") ? TRANSACTION : OTHER_WRITE;
    }
  }

  /**
   * A request.
   *
   * @param clientPort tells its connection from others
   */
  record Seen(Kind kind, String uri, int bytes, int clientPort) {}

  private final HttpClient client = Azurite.VERTX.createHttpClient();
  private final Map<Kind, Queue<Fault>> planned = new EnumMap<>(Kind.class);
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final URI target;
  private final HttpServer server;

  private FaultyProxy(URI target) {
    this.target = target;
    for (Kind kind : Kind.values()) {
      planned.put(kind, new ConcurrentLinkedQueue<>());
    }
    this.server =
        Azurite.VERTX
            .createHttpServer()
            .requestHandler(this::handle)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  static FaultyProxy beforeAzurite() {
    return new FaultyProxy(Azurite.SERVER.tableEndpoint());
  }

  static FaultyProxy beforeQueues() {
    return new FaultyProxy(Azurite.SERVER.queueEndpoint());
  }

  AzureTables tables() {
    return tables(Azurite.freshPrefix(), Duration.ofSeconds(5));
  }

  AzureTables tables(String prefix, Duration timeLimit) {
    return AzureTables.of(
        Azurite.VERTX,
        Azurite.options(connectionString()).withPrefix(prefix).withTimeLimit(timeLimit));
  }

  String connectionString() {
    return Azurite.SERVER
        .connectionString()
        .replace("127.0.0.1:" + target.getPort(), "127.0.0.1:" + server.actualPort());
  }

  FaultyProxy next(Kind kind, Fault... faults) {
    planned.get(kind).addAll(List.of(faults));
    return this;
  }

  FaultyProxy forget() {
    planned.values().forEach(Queue::clear);
    return this;
  }

  List<Seen> seen() {
    return seen;
  }

  List<Seen> seen(Kind kind) {
    return seen.stream().filter(request -> request.kind() == kind).toList();
  }

  private void handle(HttpServerRequest request) {
    request
        .body()
        .onSuccess(
            body -> {
              Kind kind = Kind.of(request);
              seen.add(
                  new Seen(kind, request.uri(), body.length(), request.remoteAddress().port()));
              @Nullable Fault fault = planned.get(kind).poll();
              var exchange = new Exchange(request, body);
              (fault == null ? Fault.none() : fault).happenTo(exchange);
            });
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }

  /** What came back from Azurite. */
  record Answer(int status, MultiMap headers, Buffer body) {}

  /** A request on its way. */
  final class Exchange {
    private final HttpServerRequest request;
    private final Buffer body;

    private Exchange(HttpServerRequest request, Buffer body) {
      this.request = request;
      this.body = body;
    }

    Future<Answer> forward() {
      return forwardTo(request.uri());
    }

    String uri() {
      return request.uri();
    }

    Future<Answer> forwardTo(String uri) {
      var options =
          new RequestOptions()
              .setHost(target.getHost())
              .setPort(target.getPort())
              .setMethod(request.method())
              .setURI(uri)
              .setHeaders(request.headers());
      return client
          .request(options)
          .compose(outgoing -> outgoing.send(body))
          .compose(
              response ->
                  response
                      .body()
                      .map(
                          content ->
                              new Answer(response.statusCode(), response.headers(), content)));
    }

    void answer(Answer answer) {
      var response = request.response().setStatusCode(answer.status());
      answer.headers().remove("Content-Length").remove("Transfer-Encoding");
      response.headers().addAll(answer.headers());
      response.end(answer.body());
    }

    void breakConnection() {
      request.connection().close();
    }
  }
}
