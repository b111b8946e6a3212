package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with JSON, in words of the caller's and not of the parser's. */
final class JsonFailures {
  private JsonFailures() {}

  static Problem toProblem(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          invalid(path(unknown), "is not known here" + known(unknown));
      case MismatchedInputException mismatch ->
          invalid(path(mismatch), expectation(mismatch.getTargetType()));
      case InputCoercionException _ ->
          Problem.of(ProblemType.INVALID_REQUEST, "A whole number is out of range");
      case JsonMappingException mapping when mapping.getCause() instanceof JacksonException cause ->
          toProblem(cause);
      case JsonMappingException mapping -> invalid(path(mapping), "is not valid");
      default -> malformed(failure);
    };
  }

  private static Problem malformed(JacksonException failure) {
    @Nullable JsonLocation at = failure.getLocation();
    String where =
        at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    return noObject(where);
  }

  static Problem noObject(String where) {
    return Problem.of(
        ProblemType.MALFORMED_REQUEST, "The body must be one JSON object, and is not" + where);
  }

  private static Problem invalid(String field, String message) {
    return field.isEmpty()
        ? noObject("")
        : Problem.of(
            ProblemType.INVALID_REQUEST,
            field + " " + message,
            Map.of("violations", List.of(new Violation(field, message))));
  }

  private static String path(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  private static String known(UnrecognizedPropertyException failure) {
    @Nullable Collection<Object> known = failure.getKnownPropertyIds();
    return known == null || known.isEmpty()
        ? ""
        : known.stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", ", "; known are: ", ""));
  }

  private static String expectation(@Nullable Class<?> type) {
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "must be a whole number";
    }
    if (type == LocalDate.class) {
      return "must be a date such as \"2026-12-31\"";
    }
    if (type == String.class) {
      return "must be a string of whole characters";
    }
    return "is of the wrong type";
  }
}
