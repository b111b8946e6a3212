package dev.readback.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.readback.eventsourcing.readmodel.RowFormat;

/** Rows as JSON. A row that a newer service wrote can be read: what it adds does not count. */
public final class JsonRowFormat<T> implements RowFormat<T> {
  private final ObjectMapper json;
  private final ObjectReader reader;

  public JsonRowFormat(Class<T> type, ObjectMapper json) {
    this.json = json;
    this.reader = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Override
  public String write(T shown) {
    try {
      return json.writeValueAsString(shown);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row cannot be written: " + shown, e);
    }
  }

  @Override
  public T read(String text) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a row of a list: " + text, e);
    }
  }
}
