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
}
