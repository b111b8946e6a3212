package dev.readback.platform.http.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A part of a request that is not valid. */
@RegisterForReflection
record Violation(String field, String message) {
  private static final String BODY = "body";

  /** There is no body, and the resource wants one; resources name that parameter {@code body}. */
  static final Violation NO_BODY = new Violation(BODY, "must not be null");

  static Violation of(ConstraintViolation<?> violation) {
    List<String> names =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .filter(node -> node.getKind() != ElementKind.METHOD)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Path.Node::getName)
            .toList();
    boolean withinBody = names.size() > 1 && names.getFirst().equals(BODY);
    return new Violation(
        String.join(".", withinBody ? names.subList(1, names.size()) : names),
        violation.getMessage());
  }

  @JsonIgnore
  String words() {
    return field + " " + message;
  }
}
