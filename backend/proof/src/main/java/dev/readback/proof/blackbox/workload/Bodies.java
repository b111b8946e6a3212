package dev.readback.proof.blackbox.workload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON of requests and answers. */
final class Bodies {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Bodies() {}

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body.isEmpty() ? "null" : body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** A delivery that no other command sets. */
  static String delivery(long number) {
    ObjectNode delivery = JSON.createObjectNode();
    delivery.put("recipient", "Recipient " + number);
    delivery.put("street", "Keizersgracht 1");
    delivery.put("city", "Amsterdam");
    delivery.put("postalCode", "1015 CC");
    delivery.put("country", "NL");
    delivery.put("requestedDate", "2099-12-31");
    return write(delivery);
  }

  static String reason(long number) {
    return write(Map.of("reason", "Reason " + number));
  }
}
