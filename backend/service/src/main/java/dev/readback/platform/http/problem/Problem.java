package dev.readback.platform.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem document (RFC 9457). */
@RegisterForReflection
@JsonPropertyOrder({"type", "title", "status", "detail"})
@Schema(name = "Problem", additionalProperties = Schema.True.class)
public record Problem(
    @Schema(required = true, format = "uri-reference", examples = "/problems/rejected") String type,
    @Schema(required = true) String title,
    @Schema(required = true) int status,
    @Schema(required = true, description = "What happened, and what to mend") String detail,
    @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a kind. */
  public static Problem of(ProblemType type, String detail) {
    return of(type, detail, Map.of());
  }

  /** A problem of a kind with facts that a program can use. */
  public static Problem of(ProblemType type, String detail, Map<String, Object> facts) {
    return new Problem(type.uri(), type.title(), type.status(), detail, facts);
  }
}
