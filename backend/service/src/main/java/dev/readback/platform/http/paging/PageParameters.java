package dev.readback.platform.http.paging;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted. */
public class PageParameters {

  @RestQuery
  @Parameter(description = "Where to read on: part of the next link of a page")
  @Nullable String cursor;

  @RestQuery
  @Parameter(
      description = "The most items of the page",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "" + PageLimit.MOST,
              defaultValue = "" + PageLimit.DEFAULT))
  @Nullable String limit;

  /** The page of a list as everybody reads it. */
  public WantedPage wanted(PagedList list) {
    return new WantedPage(
        list, PageLimit.parse(limit), Optional.ofNullable(cursor), Optional.empty());
  }
}
