package dev.readback.azuretables;

import dev.readback.azuretables.FaultyProxy.Answer;
import dev.readback.azuretables.FaultyProxy.Exchange;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can happen to a request between a store and the service. */
@FunctionalInterface
interface Fault {
  void happenTo(Exchange exchange);

  static Fault none() {
    return exchange -> exchange.forward().onSuccess(exchange::answer);
  }

  /** Something else happens first. */
  static Fault overtaken(Uni<?> other) {
    return exchange -> other.subscribe().with(_ -> exchange.forward().onSuccess(exchange::answer));
  }

  static Fault brokenBefore() {
    return Exchange::breakConnection;
  }

  static Fault brokenAfterwards() {
    return exchange -> exchange.forward().onComplete(_ -> exchange.breakConnection());
  }

  /** The request never arrives, and nothing comes back. */
  static Fault silent() {
    return _ -> {};
  }

  static Fault silentAfterwards() {
    return Exchange::forward;
  }

  static Fault late(Duration delay) {
    return exchange -> Azurite.VERTX.setTimer(delay.toMillis(), _ -> exchange.forward());
  }

  static Fault answered(int status, String contentType, String body) {
    return exchange ->
        exchange.answer(
            new Answer(
                status,
                MultiMap.caseInsensitiveMultiMap().add("Content-Type", contentType),
                Buffer.buffer(body)));
  }

  /** As the service says it in most cases. */
  static Fault refused(int status, String code) {
    return answered(status, "application/json", error(code));
  }

  /** As the service says it when it did not get as far as the request. */
  static Fault refusedInXml(int status, String code) {
    var body =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><m:error xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"><m:code>%s</m:code><m:message xml:lang=\"en-US\">No.</m:message></m:error>";
    return answered(status, "application/xml", body.formatted(code));
  }

  /** As the queue service says it. */
  static Fault refusedByQueue(int status, String code) {
    var headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("Content-Type", "application/xml")
            .add("x-ms-error-code", code);
    var body =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>%s</Code><Message>No.</Message></Error>";
    return exchange ->
        exchange.answer(new Answer(status, headers, Buffer.buffer(body.formatted(code))));
  }

  /** The answer to a transaction of which an operation failed. */
  static Fault rolledBack(int status, String body) {
    return transaction(
        """
        --changesetresponse_1
        Content-Type: application/http
        Content-Transfer-Encoding: binary

        HTTP/1.1 %d No
        Content-Type: application/json

        %s
        """
            .formatted(status, body));
  }

  /** An answer to a transaction, with these parts in it. */
  static Fault transaction(String parts) {
    var body =
        """
        --batchresponse_1
        Content-Type: multipart/mixed; boundary=changesetresponse_1

        %s--changesetresponse_1--
        --batchresponse_1--
        """
            .formatted(parts)
            .replace("\n", "\r\n");
    return answered(202, "multipart/mixed; boundary=batchresponse_1", body);
  }

  static String error(String code) {
    return "{\"odata.error\":{\"code\":\"%s\",\"message\":{\"lang\":\"en-US\",\"value\":\"0:No.\"}}}"
        .formatted(code);
  }

  /** A page with nothing in it, and the address of the next one. */
  static Fault emptyPage() {
    return exchange -> {
      var headers =
          MultiMap.caseInsensitiveMultiMap()
              .add("Content-Type", "application/json")
              .add("x-ms-continuation-NextPartitionKey", "1!4!bmV4dA--")
              .add("x-ms-continuation-NextRowKey", "1!4!bmV4dA--");
      exchange.answer(new Answer(200, headers, Buffer.buffer("{\"value\":[]}")));
    };
  }

  /** Takes the request as if it were for the first page. */
  static Fault firstPage() {
    return exchange ->
        exchange
            .forwardTo(exchange.uri().replaceAll("&?Next(Partition|Row)Key=[^&]*", ""))
            .onSuccess(exchange::answer);
  }

  static Fault inReverse() {
    return rows(
        values -> {
          List<Object> reversed = new ArrayList<>(values.getList());
          Collections.reverse(reversed);
          return new JsonArray(reversed);
        });
  }

  private static Fault rows(UnaryOperator<JsonArray> change) {
    return exchange ->
        exchange
            .forward()
            .map(
                answer -> {
                  JsonObject page = answer.body().toJsonObject();
                  page.put("value", change.apply(page.getJsonArray("value")));
                  return new Answer(answer.status(), answer.headers(), page.toBuffer());
                })
            .onSuccess(exchange::answer);
  }
}
