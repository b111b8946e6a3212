package dev.readback.proof.blackbox.workload;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Over HTTP, each request to one replica. */
public final class HttpWire implements Wire, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");
  private static final String SESSION_TOKEN = "Session-Token";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final List<String> addresses;

  /**
   * @param addresses of the replicas
   */
  public HttpWire(List<String> addresses) {
    this.addresses = List.copyOf(addresses);
  }

  @Override
  public Reply send(Call call) {
    try {
      HttpResponse<String> response = client.send(request(call), BodyHandlers.ofString());
      return new Reply(answer(response), response.headers().firstValue(SESSION_TOKEN).orElse(""));
    } catch (IOException e) {
      return new Reply(Answer.none(e.toString()), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(Call call) {
    Request request = call.request();
    var builder =
        HttpRequest.newBuilder(URI.create(addresses.get(call.replica()) + request.path()))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + call.bearer());
    if (!call.token().isEmpty()) {
      builder.header(SESSION_TOKEN, call.token());
    }
    if (request.ifMatch() > 0) {
      builder.header("If-Match", "\"" + request.ifMatch() + "\"");
    }
    if (!request.key().isEmpty()) {
      builder.header("Idempotency-Key", "\"" + request.key() + "\"");
    }
    if (!request.kind().isCommand()) {
      return builder.build();
    }
    return builder
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(request.body()))
        .build();
  }

  private static Answer answer(HttpResponse<String> response) {
    var headers = response.headers();
    Matcher next = NEXT.matcher(headers.firstValue("Link").orElse(""));
    return new Answer(
        response.statusCode(),
        version(headers.firstValue("ETag").orElse("")),
        response.body(),
        headers.firstValue("Consistency").orElse(""),
        next.find() ? next.group(1) : "",
        "");
  }

  /** Lists have entity tags that are no versions. */
  private static long version(String entityTag) {
    return entityTag.matches("\"\\d{1,18}\"")
        ? Long.parseLong(entityTag.substring(1, entityTag.length() - 1))
        : 0;
  }

  @Override
  public void close() {
    client.close();
  }
}
