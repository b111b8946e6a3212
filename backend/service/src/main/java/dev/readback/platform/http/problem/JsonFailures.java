package dev.readback.platform.http.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
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

  static UntoldProblem toProblem(JacksonException failure) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown -> invalid(path(unknown), notKnown(unknown));
      case MismatchedInputException mismatch ->
          invalid(path(mismatch), expectation(mismatch.getTargetType()));
      case InputCoercionException _ ->
          UntoldProblem.of(
              ProblemType.INVALID_REQUEST, PlatformWords.of("number-out-of-range"), Map.of());
      case JsonMappingException mapping when mapping.getCause() instanceof JacksonException cause ->
          toProblem(cause);
      case JsonMappingException mapping ->
          invalid(path(mapping), PlatformWords.of("field-not-valid"));
      default -> malformed(failure);
    };
  }

  private static UntoldProblem malformed(JacksonException failure) {
    @Nullable JsonLocation at = failure.getLocation();
    return at == null
        ? noObject()
        : noObject(PlatformWords.of("no-object-at", at.getLineNr(), at.getColumnNr()));
  }

  static UntoldProblem noObject() {
    return noObject(PlatformWords.of("no-object"));
  }

  private static UntoldProblem noObject(Words detail) {
    return UntoldProblem.of(ProblemType.MALFORMED_REQUEST, detail, Map.of());
  }

  private static UntoldProblem invalid(String field, Words message) {
    return field.isEmpty()
        ? noObject()
        : UntoldProblem.of(
            ProblemType.INVALID_REQUEST, List.of(new FieldProblem(field, message)), Map.of());
  }

  private static String path(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  private static Words notKnown(UnrecognizedPropertyException failure) {
    @Nullable Collection<Object> known = failure.getKnownPropertyIds();
    return known == null || known.isEmpty()
        ? PlatformWords.of("field-not-known")
        : PlatformWords.of(
            "field-not-known-but",
            known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
  }

  private static Words expectation(@Nullable Class<?> type) {
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return PlatformWords.of("field-whole-number");
    }
    if (type == LocalDate.class) {
      return PlatformWords.of("field-date");
    }
    return PlatformWords.of(type == String.class ? "field-string" : "field-other-type");
  }
}
