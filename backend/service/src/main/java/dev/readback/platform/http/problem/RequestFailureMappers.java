package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.readback.platform.words.PlatformWords;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    return ProblemResponses.of(JsonFailures.noObject());
  }

  @ServerExceptionMapper
  Response map(NotFoundException failure) {
    return told(ProblemType.NOT_FOUND, "nothing-here");
  }

  @ServerExceptionMapper
  Response map(WebApplicationException failure) {
    return failure.getCause() instanceof JacksonException json
        ? ProblemResponses.of(JsonFailures.toProblem(json))
        : ofStatus(failure.getResponse().getStatus());
  }

  @ServerExceptionMapper
  Response map(ConstraintViolationException failure) {
    List<FieldProblem> violations =
        failure.getConstraintViolations().stream()
            .map(Constraints::broken)
            .sorted(Comparator.comparing(FieldProblem::field))
            .toList();
    return violations.stream().anyMatch(Constraints::wantsBody)
        ? ProblemResponses.of(JsonFailures.noObject())
        : ProblemResponses.of(UntoldProblem.of(ProblemType.INVALID_REQUEST, violations, Map.of()));
  }

  private static Response ofStatus(int status) {
    return switch (status) {
      case 400 -> told(ProblemType.MALFORMED_REQUEST, "not-understood");
      case 405 -> told(ProblemType.METHOD_NOT_ALLOWED, "methods-told");
      case 406 -> told(ProblemType.NOT_ACCEPTABLE, "accept-json");
      case 415 -> told(ProblemType.UNSUPPORTED_MEDIA_TYPE, "send-json");
      default ->
          ProblemResponses.of(
              new UntoldProblem(
                  ProblemType.OTHER,
                  status,
                  PlatformWords.of("status", status),
                  List.of(),
                  Map.of()));
    };
  }

  private static Response told(ProblemType type, String phrase) {
    return ProblemResponses.of(type, PlatformWords.of(phrase));
  }
}
