package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
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

  /** The bytes are no text in any encoding of JSON. */
  @ServerExceptionMapper(CharConversionException.class)
  Response noText() {
    return ProblemResponses.of(JsonFailures.noObject(""));
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
            .map(Violation::of)
            .sorted(Comparator.comparing(Violation::field))
            .toList();
    if (violations.contains(Violation.NO_BODY)) {
      return ProblemResponses.of(JsonFailures.noObject(""));
    }
    String detail = violations.stream().map(Violation::words).collect(Collectors.joining("; "));
    return ProblemResponses.of(
        Problem.of(ProblemType.INVALID_REQUEST, detail, Map.of("violations", violations)));
  }

  private static Response ofStatus(int status) {
    return switch (status) {
      case 400 ->
          ProblemResponses.of(ProblemType.MALFORMED_REQUEST, "The request cannot be understood");
      case 405 ->
          ProblemResponses.of(
              ProblemType.METHOD_NOT_ALLOWED,
              "The API document tells which methods this address takes");
      case 406 ->
          ProblemResponses.of(ProblemType.NOT_ACCEPTABLE, "Accept application/json, or anything");
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
