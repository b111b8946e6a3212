package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is wrong with a request, whether a resource found it or the framework. */
class RequestFailureMappers {

  @ServerExceptionMapper
  Response map(HttpProblem failure) {
    return ProblemResponses.of(failure.problem());
  }

  @ServerExceptionMapper
  Response map(MismatchedInputException failure) {
    return ProblemResponses.of(JsonFailures.toProblem(failure));
  }

  @ServerExceptionMapper
  Response map(NotFoundException failure) {
    return ProblemResponses.of(ProblemType.NOT_FOUND, "There is nothing at this address");
  }

  @ServerExceptionMapper
  Response map(WebApplicationException failure) {
    return failure.getCause() instanceof JacksonException json
        ? ProblemResponses.of(JsonFailures.toProblem(json))
        : ofStatus(failure.getResponse().getStatus());
  }

  @ServerExceptionMapper
  Response map(ConstraintViolationException failure) {
    List<Violation> violations =
        failure.getConstraintViolations().stream()
            .map(RequestFailureMappers::violation)
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    String detail =
        violations.stream()
            .map(violation -> violation.field() + " " + violation.message())
            .collect(Collectors.joining("; "));
    return ProblemResponses.of(
        Problem.of(ProblemType.INVALID_REQUEST, detail, Map.of("violations", violations)));
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    // The first two nodes are the method and its parameter: names of ours, not of the caller's.
    List<String> names =
        java.util.stream.StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .filter(node -> node.getKind() != jakarta.validation.ElementKind.METHOD)
            .map(Path.Node::getName)
            .toList();
    String field =
        names.size() > 1 ? String.join(".", names.subList(1, names.size())) : names.getFirst();
    return new Violation(field, violation.getMessage());
  }

  private static Response ofStatus(int status) {
    return switch (status) {
      case 400 ->
          ProblemResponses.of(ProblemType.MALFORMED_REQUEST, "The request cannot be understood");
      case 405 ->
          ProblemResponses.of(
              ProblemType.METHOD_NOT_ALLOWED, "Commands are sent with POST, queries with GET");
      case 406 ->
          ProblemResponses.of(ProblemType.NOT_ACCEPTABLE, "Accept application/json, or anything");
      case 413 -> ProblemResponses.of(ProblemType.BODY_TOO_LARGE, "Send at most 64 KiB");
      case 415 ->
          ProblemResponses.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send JSON, with Content-Type: application/json");
      default ->
          ProblemResponses.of(
              new Problem(
                  ProblemType.OTHER.uri(),
                  ProblemType.OTHER.title(),
                  status,
                  "HTTP status " + status,
                  Map.of()));
    };
  }
}
