package bookings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventFormat;
import java.io.UncheckedIOException;

/** Events as JSON, as the service keeps them. */
record JsonFormat(ObjectMapper json) implements EventFormat<ObjectNode> {

  @Override
  public String write(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ObjectNode parse(String data) {
    try {
      return json.readValue(data, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <E> E bind(ObjectNode tree, Class<E> eventClass) {
    try {
      return json.treeToValue(tree, eventClass);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public <E> E read(String data, Class<E> eventClass) {
    try {
      return json.readValue(data, eventClass);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
