package dev.readback.platform.http.openapi;

import dev.readback.platform.http.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Errors are problems, whatever the operation; and states of a stream have an entity tag. Said once
 * here, so that no resource has to.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConventionsFilter implements OASFilter {
  private static final Set<String> STREAM_STATES =
      Set.of("Booking", "BookingHistory", "Preferences");

  /** In order, since the document is compared to the letter. */
  private static final SortedMap<String, String> COMMAND_PROBLEMS =
      new TreeMap<>(
          Map.of(
              "409",
              "The aggregate root rejects the command; `reason` says why",
              "412",
              "It is not at the version of If-Match any more",
              "422",
              "The key belongs to another command, or a signed document is not to be trusted"));

  @Override
  public Operation filterOperation(Operation operation) {
    APIResponses responses = operation.getResponses();
    boolean command = takesIdempotencyKey(operation);
    if (command) {
      COMMAND_PROBLEMS.forEach((status, words) -> responses.addAPIResponse(status, of(words)));
    }
    responses.addAPIResponse("default", of("Any other error"));
    responses.getAPIResponses().forEach(ConventionsFilter::complete);
    if (!command
        && responses.getAPIResponses().values().stream().anyMatch(ConventionsFilter::isState)) {
      operation.addParameter(ifNoneMatch());
      responses.addAPIResponse("304", of("The caller has it already"));
    }
    operation.setSecurity(
        List.of(OASFactory.createSecurityRequirement().addScheme("bearer", List.of())));
    return operation;
  }

  private static Parameter ifNoneMatch() {
    return OASFactory.createParameter()
        .name("If-None-Match")
        .in(Parameter.In.HEADER)
        .description("The ETag of what the caller has; the same again is a 304")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static boolean takesIdempotencyKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(each -> "Idempotency-Key".equals(each.getName()));
  }

  private static APIResponse of(String description) {
    return OASFactory.createAPIResponse().description(description);
  }

  private static void complete(String status, APIResponse response) {
    if (status.startsWith("2")) {
      tag(response);
    } else {
      response.setDescription(words(status, response));
      response.setContent(problem());
    }
  }

  private static String words(String status, APIResponse response) {
    return switch (status) {
      case "400" -> "The request is malformed or not valid";
      case "401" -> "Nobody is signed in";
      case "403" -> "The caller's role, or part in it, does not allow this";
      default -> response.getDescription();
    };
  }

  private static void tag(APIResponse response) {
    if (isState(response)) {
      response.addHeader("ETag", entityTag());
    }
  }

  private static boolean isState(APIResponse response) {
    @Nullable Content content = response.getContent();
    return content != null
        && content.getMediaTypes().values().stream()
            .map(type -> type.getSchema() == null ? null : type.getSchema().getRef())
            .anyMatch(ref -> ref != null && STREAM_STATES.contains(nameOf(ref)));
  }

  private static String nameOf(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static Header entityTag() {
    return OASFactory.createHeader()
        .description("The stream's version, for If-Match and If-None-Match")
        .required(true)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }
}
