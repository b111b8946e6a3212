package dev.readback.platform.http.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What is wrong with one field, as a problem document tells it. */
@RegisterForReflection
record Violation(String field, String message) {

  static Violation of(FieldProblem problem, Locale locale) {
    return new Violation(problem.field(), problem.message().in(locale));
  }
}
