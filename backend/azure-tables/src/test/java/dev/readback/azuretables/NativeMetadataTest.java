package dev.readback.azuretables;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that the SDK renamed would be missing in a native executable, without a word. */
class NativeMetadataTest {
  private static final String METADATA =
      "/META-INF/native-image/dev.readback/readback-azure-tables/reachability-metadata.json";

  @Test
  void every_type_and_resource_that_is_registered_is_there() throws IOException {
    JsonObject metadata = metadata();

    for (String type : types(metadata).toList()) {
      assertDoesNotThrow(() -> Class.forName(type, false, getClass().getClassLoader()), type);
    }
    for (Object resource : metadata.getJsonArray("resources")) {
      String name = ((JsonObject) resource).getString("glob");
      assertNotNull(getClass().getResource("/" + name), name);
    }
    assertTrue(types(metadata).count() > 20);
  }

  private static JsonObject metadata() throws IOException {
    try (var stream = NativeMetadataTest.class.getResourceAsStream(METADATA)) {
      return new JsonObject(Buffer.buffer(stream.readAllBytes()));
    }
  }

  private static Stream<String> types(JsonObject metadata) {
    return metadata.getJsonArray("reflection").stream()
        .map(entry -> ((JsonObject) entry).getValue("type"))
        .map(
            type ->
                type instanceof JsonObject proxy
                    ? proxy.getJsonArray("proxy").getString(0)
                    : (String) type);
  }
}
