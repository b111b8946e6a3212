package dev.readback.platform.http.problem;

import dev.readback.platform.words.Language;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is wrong with one field, as a problem document tells it. */
@RegisterForReflection
record Violation(String field, String message) {

  static Violation of(FieldProblem problem, Language language) {
    return new Violation(problem.field(), problem.message().in(language));
  }
}
