package dev.readback.platform.http;

import dev.readback.eventsourcing.CommandId;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code Idempotency-Key} header (draft-ietf-httpapi-idempotency-key-header): a string of
 * RFC 8941, in quotes; one without quotes is accepted.
 */
final class IdempotencyKey {
  private static final int MOST_CHARACTERS = 128;
  private static final Pattern FORM =
      Pattern.compile("\"([\\x20-\\x7e&&[^\"\\\\]]+)\"|([!-~&&[^\"\\\\]]+)");

  private IdempotencyKey() {}

  static CommandId parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw new HttpProblem(
          ProblemType.IDEMPOTENCY_KEY_MISSING,
          "Send a header such as Idempotency-Key: \"0192d3a4-7c1e-7b3a-9f52-4be1f7a30c11\": a new"
              + " one for each command, the same one when the command is sent again");
    }
    Matcher matcher = FORM.matcher(header.strip());
    if (!matcher.matches()) {
      throw invalid("must be a string in quotes, without quotes or backslashes in it");
    }
    String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    if (key.isBlank() || key.length() > MOST_CHARACTERS) {
      throw invalid("must have 1 to " + MOST_CHARACTERS + " characters");
    }
    return new CommandId(key);
  }

  private static HttpProblem invalid(String rule) {
    return new HttpProblem(ProblemType.INVALID_REQUEST, "The Idempotency-Key " + rule);
  }
}
