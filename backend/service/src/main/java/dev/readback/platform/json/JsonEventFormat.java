package dev.readback.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventFormat;

/** Events as JSON objects. */
public final class JsonEventFormat implements EventFormat<ObjectNode> {
  private final ObjectMapper json;

  public JsonEventFormat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String write(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + event.getClass(), e);
    }
  }

  @Override
  public ObjectNode parse(String data) {
    try {
      return json.readValue(data, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Event data is no JSON object", e);
    }
  }

  @Override
  public <E> E bind(ObjectNode tree, Class<E> eventClass) {
    try {
      return json.treeToValue(tree, eventClass);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Event data does not fit " + eventClass.getName(), e);
    }
  }

  @Override
  public <E> E read(String data, Class<E> eventClass) {
    try {
      return json.readValue(data, eventClass);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Event data does not fit " + eventClass.getName(), e);
    }
  }
}
