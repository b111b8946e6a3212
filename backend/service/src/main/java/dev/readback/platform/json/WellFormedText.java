package dev.readback.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that can be written again: JSON lets half a surrogate pair through, which is no
 * character, and which no storage keeps (RFC 8259 section 8.2).
 */
final class WellFormedText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  WellFormedText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    return text == null || isWellFormed(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, "?", "half a character");
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
