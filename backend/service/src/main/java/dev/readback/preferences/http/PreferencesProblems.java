package dev.readback.preferences.http;

import static dev.readback.platform.http.problem.ProblemType.REJECTED;

import dev.readback.platform.http.KebabCase;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.preferences.PreferencesRejection;
import java.util.Map;

/** What a rejection is over HTTP, and what there is to mend. */
final class PreferencesProblems {
  private PreferencesProblems() {}

  static HttpProblem of(PreferencesRejection rejection) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(REJECTED, PreferencesWords.of(reason), Map.of("reason", reason));
  }
}
