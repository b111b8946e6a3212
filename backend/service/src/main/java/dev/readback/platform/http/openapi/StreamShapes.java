package dev.readback.platform.http.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas show streams: what has a version is the state of one, and what has items of that
 * kind is a list.
 */
record StreamShapes(Set<String> states, Set<String> lists) {

  static StreamShapes in(Map<String, Schema> schemas) {
    Set<String> states =
        schemas.entrySet().stream()
            .filter(schema -> property(schema.getValue(), "version").isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Set<String> lists =
        schemas.entrySet().stream()
            .filter(
                schema ->
                    property(schema.getValue(), "items")
                        .map(Schema::getItems)
                        .filter(item -> item.getRef() != null)
                        .filter(item -> states.contains(nameOf(item.getRef())))
                        .isPresent())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new StreamShapes(states, lists);
  }

  boolean isOfStreams(APIResponse response) {
    return isState(response) || isList(response);
  }

  boolean isState(APIResponse response) {
    return schemas(response).anyMatch(states::contains);
  }

  boolean isList(APIResponse response) {
    return schemas(response).anyMatch(lists::contains);
  }

  private static Stream<String> schemas(APIResponse response) {
    return response.getContent() == null
        ? Stream.of()
        : response.getContent().getMediaTypes().values().stream()
            .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
            .filter(Objects::nonNull)
            .map(StreamShapes::nameOf);
  }

  private static Optional<Schema> property(Schema schema, String name) {
    @Nullable Map<String, Schema> properties = schema.getProperties();
    return properties == null ? Optional.empty() : Optional.ofNullable(properties.get(name));
  }

  private static String nameOf(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }
}
