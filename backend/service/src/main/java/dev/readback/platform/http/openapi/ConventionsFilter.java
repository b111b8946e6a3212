package dev.readback.platform.http.openapi;

import dev.readback.platform.http.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Errors are problems, whatever the operation; and states of a stream have an entity tag. Said once
 * here, so that no resource has to.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ConventionsFilter implements OASFilter {
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

  /** Not one operation at a time, since only the whole document knows what states there are. */
  @Override
  public void filterOpenAPI(OpenAPI document) {
    var shapes = StreamShapes.in(document.getComponents().getSchemas());
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> complete(operation, shapes));
  }

  private static void complete(Operation operation, StreamShapes shapes) {
    APIResponses responses = operation.getResponses();
    boolean command = takesIdempotencyKey(operation);
    if (command) {
      COMMAND_PROBLEMS.forEach((status, words) -> responses.addAPIResponse(status, of(words)));
    }
    responses.addAPIResponse("default", of("Any other error"));
    responses.getAPIResponses().forEach((status, response) -> complete(status, response, shapes));
    if (responses.getAPIResponses().values().stream().anyMatch(shapes::isOfStreams)) {
      operation.addParameter(StreamHeaders.sessionTokens());
      if (!command) {
        operation.addParameter(StreamHeaders.ifNoneMatch());
        responses.addAPIResponse("304", of("The caller has it already"));
      }
    }
    if (operation.getSecurity() == null || !operation.getSecurity().isEmpty()) {
      operation.setSecurity(
          List.of(OASFactory.createSecurityRequirement().addScheme("bearer", List.of())));
    }
  }

  private static boolean takesIdempotencyKey(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(each -> "Idempotency-Key".equals(each.getName()));
  }

  private static APIResponse of(String description) {
    return OASFactory.createAPIResponse().description(description);
  }

  private static void complete(String status, APIResponse response, StreamShapes shapes) {
    if (status.startsWith("2")) {
      StreamHeaders.add(response, shapes);
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

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }
}
