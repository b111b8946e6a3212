package dev.readback.platform.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says of schemas what is so: what is optional is absent and never null, and the words of a list
 * are those of its items.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class SchemaFilter implements OASFilter {

  @Override
  public Schema filterSchema(Schema schema) {
    absentInsteadOfNull(schema);
    wordsOfItems(schema);
    return schema;
  }

  private static void absentInsteadOfNull(Schema schema) {
    if (schema.getType() != null && schema.getType().size() > 1) {
      schema.removeType(SchemaType.NULL);
    }
    if (schema.getAnyOf() == null) {
      return;
    }
    List<Schema> others = schema.getAnyOf().stream().filter(each -> !isNull(each)).toList();
    if (others.size() == 1 && others.getFirst().getRef() != null) {
      schema.setAnyOf(null);
      schema.setType(null);
      schema.setRef(others.getFirst().getRef());
    }
  }

  private static boolean isNull(Schema schema) {
    return List.of(SchemaType.NULL).equals(schema.getType());
  }

  private static void wordsOfItems(Schema schema) {
    if (schema.getItems() != null && schema.getEnumeration() != null) {
      schema.getItems().setEnumeration(schema.getEnumeration());
      schema.setEnumeration(null);
    }
  }
}
