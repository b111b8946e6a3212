package dev.readback.proof.blackbox.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads bodies. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Something missing when it is no JSON. */
  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text.isEmpty() ? "null" : text);
    } catch (JsonProcessingException _) {
      return MAPPER.missingNode();
    }
  }

  static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
