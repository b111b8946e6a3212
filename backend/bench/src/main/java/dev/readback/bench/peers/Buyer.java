package dev.readback.bench.peers;

import dev.readback.bench.measure.Client;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Starts a booking, adds three lines, places it, and reads it after each; then begins the next one.
 * Each read must show the write before it.
 */
final class Buyer implements Client {
  /** The requests for one booking. */
  static final int REQUESTS = 10;

  private static final int PLACE = 5;

  private final HttpClient http;
  private String bookingId = "";
  private int sent;

  Buyer(HttpClient http) {
    this.http = http;
  }

  @Override
  public CompletionStage<?> next() {
    int step = sent++ % REQUESTS;
    if (step == 0) {
      bookingId = UUID.randomUUID().toString();
    }
    int version = step / 2 + 1;
    return (step % 2 == 0 ? write(version) : read(version)).toCompletionStage();
  }

  private Future<?> write(int version) {
    return http.request(HttpMethod.POST, "/bookings/" + bookingId + "/" + command(version))
        .compose(
            request ->
                request
                    .putHeader("Content-Type", "application/json")
                    .send(Buffer.buffer(body(version))))
        .compose(response -> body(response, 204));
  }

  private Future<?> read(int version) {
    return http.request(HttpMethod.GET, "/bookings/" + bookingId)
        .compose(request -> request.send())
        .compose(response -> body(response, 200))
        .map(booking -> checked(booking.toString(), version));
  }

  private static Future<Buffer> body(HttpClientResponse response, int status) {
    return response.statusCode() == status
        ? response.body()
        : Future.failedFuture("Answered %d, not %d".formatted(response.statusCode(), status));
  }

  static String checked(String booking, int version) {
    if (!booking.contains("\"version\":" + version + ",")) {
      throw new IllegalStateException("Not at version %d: %s".formatted(version, booking));
    }
    return booking;
  }

  private static String command(int version) {
    return switch (version) {
      case 1 -> "start";
      case PLACE -> "place";
      default -> "add-line";
    };
  }

  private static String body(int version) {
    return switch (version) {
      case 1 -> "{\"buyer\":\"alice\",\"seller\":\"bob\"}";
      case PLACE -> "{}";
      default ->
          """
          {"sku":"BOLT-M8-%1$d","name":"Hexagon bolt M8 x %1$d","quantity":%1$d,"unitCents":1240}"""
              .formatted(version);
    };
  }
}
