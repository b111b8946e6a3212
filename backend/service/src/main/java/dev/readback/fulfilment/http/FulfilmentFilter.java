package dev.readback.fulfilment.http;

import dev.readback.fulfilment.FulfilmentSummary;
import dev.readback.platform.http.paging.PagedList;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which fulfilments of a list are wanted. */
public class FulfilmentFilter {

  @RestQuery
  @Pattern(regexp = "to-dispatch|partly-dispatched|dispatched|received", message = "{any-status}")
  @Parameter(
      description = "Only those that have come so far",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"to-dispatch", "partly-dispatched", "dispatched", "received"}))
  @Nullable String status;

  /** The list of them, at its path. */
  PagedList of(String path) {
    return PagedList.byStatus(path, Optional.ofNullable(status));
  }

  /** The name under which they are listed. */
  String name() {
    return Objects.requireNonNullElse(status, FulfilmentSummary.ALL);
  }
}
