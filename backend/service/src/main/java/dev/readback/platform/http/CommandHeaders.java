package dev.readback.platform.http;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The headers of a command. */
public class CommandHeaders {

  @RestHeader("Idempotency-Key")
  @Parameter(
      required = true,
      description =
          "Names the command: a string in quotes, up to 128 characters. The same key with the same"
              + " command is answered as the first time; with another command it is refused.",
      schema = @Schema(type = SchemaType.STRING),
      example = "\"0192d3a4-7c1e-7b3a-9f52-4be1f7a30c11\"")
  @Nullable String idempotencyKey;

  @RestHeader("If-Match")
  @Parameter(
      description = "The ETag of the state that was decided on; another state is a 412",
      schema = @Schema(type = SchemaType.STRING),
      example = "\"7\"")
  @Nullable String ifMatch;

  @RestHeader("traceparent")
  @Parameter(hidden = true)
  @Nullable String traceParent;
}
