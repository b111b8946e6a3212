package dev.readback.proof.blackbox.adversary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.proof.blackbox.history.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** What a defect remembers, and how it falsifies answers. */
final class Memory {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicLong turns = new AtomicLong();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> rows = new ConcurrentHashMap<>();

  /** True once every so many calls. */
  boolean strikes(int oneIn) {
    return turns.incrementAndGet() % oneIn == 0;
  }

  /** The first answer of that name. */
  Answer first(String name, Answer answer) {
    return answers.computeIfAbsent(name, _ -> answer);
  }

  Map<String, Answer> answers() {
    return answers;
  }

  Map<String, JsonNode> rows() {
    return rows;
  }

  static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer with another body. */
  static Answer falsified(Answer answer, UnaryOperator<ObjectNode> change) {
    return parse(answer.body()) instanceof ObjectNode body
        ? answer.withBody(change.apply(body).toString())
        : answer;
  }

  /** A page with other rows. */
  static Answer withRows(Answer page, UnaryOperator<List<JsonNode>> change) {
    return falsified(
        page,
        body -> {
          List<JsonNode> rows = new ArrayList<>();
          body.path("items").forEach(rows::add);
          body.putArray("items").addAll(change.apply(rows));
          return body;
        });
  }
}
