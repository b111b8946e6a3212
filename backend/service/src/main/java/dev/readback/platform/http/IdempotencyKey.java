package dev.readback.platform.http;

import dev.readback.eventsourcing.CommandId;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
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
      throw new HttpProblem(ProblemType.IDEMPOTENCY_KEY_MISSING, PlatformWords.of("key-missing"));
    }
    Matcher matcher = FORM.matcher(header.strip());
    if (!matcher.matches()) {
      throw invalid(PlatformWords.of("key-not-quoted"));
    }
    String key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    if (key.isBlank() || key.length() > MOST_CHARACTERS) {
      throw invalid(PlatformWords.of("key-length", MOST_CHARACTERS));
    }
    return new CommandId(key);
  }

  private static HttpProblem invalid(Words rule) {
    return new HttpProblem(ProblemType.INVALID_REQUEST, rule);
  }
}
