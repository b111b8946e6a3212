package dev.readback.replicas;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A request to storage, as far as tests tell them apart. */
record StorageRequest(HttpMethod method, String path, String body, boolean isToQueue) {

  static StorageRequest of(HttpServerRequest request, Buffer body, boolean isToQueue) {
    return new StorageRequest(request.method(), request.path(), body.toString(), isToQueue);
  }

  /** Any request to the service of queues. */
  static Predicate<StorageRequest> toQueues() {
    return StorageRequest::isToQueue;
  }

  /** What would remove a message. */
  static Predicate<StorageRequest> removals() {
    return request -> request.isToQueue() && request.method().equals(HttpMethod.DELETE);
  }

  /** What would append to the streams of a category. */
  static Predicate<StorageRequest> appendsTo(String category) {
    return transactionsOf(Pattern.compile("/" + category + "\\b"));
  }

  /** What would write a row of any read model of bookings. */
  static Predicate<StorageRequest> writesOfRows() {
    return transactionsOf(Pattern.compile("/rows(bookings|salesorders)\\d+\\b"));
  }

  private static Predicate<StorageRequest> transactionsOf(Pattern table) {
    return request -> request.path().endsWith("/$batch") && table.matcher(request.body()).find();
  }
}
