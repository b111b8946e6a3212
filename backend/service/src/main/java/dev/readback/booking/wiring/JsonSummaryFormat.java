package dev.readback.booking.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.readback.booking.BookingSummary;
import dev.readback.booking.SummaryFormat;

/** Rows as JSON. A row that a newer service wrote can be read: what it adds does not count. */
final class JsonSummaryFormat implements SummaryFormat {
  private final ObjectMapper json;
  private final ObjectReader reader;

  JsonSummaryFormat(ObjectMapper json) {
    this.json = json;
    this.reader =
        json.readerFor(BookingSummary.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  @Override
  public String write(BookingSummary summary) {
    try {
      return json.writeValueAsString(summary);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row cannot be written: " + summary, e);
    }
  }

  @Override
  public BookingSummary read(String text) {
    try {
      return reader.readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a row of a list: " + text, e);
    }
  }
}
