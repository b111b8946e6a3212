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
    return switch (rejection) {
      case NO_ADDRESS ->
          rejected(
              rejection,
              "Your account has no mail address that can be used: give it one where you sign in,"
                  + " and sign in again");
      case MAIL_NOT_SET_UP ->
          rejected(rejection, "No mails are sent here: whoever runs this has not set that up");
    };
  }

  private static HttpProblem rejected(PreferencesRejection rejection, String detail) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(REJECTED, detail, Map.of("reason", reason));
  }
}
