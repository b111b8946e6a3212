package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import java.util.Locale;
import java.util.UUID;

/**
 * The id of a stream in a request: a UUID that the client made, in the form of RFC 9562. Anything
 * else is a problem of the caller's.
 */
public record StreamKey(String value) {
  public StreamKey {
    value = value.toLowerCase(Locale.ROOT);
    if (!isUuid(value)) {
      throw new HttpProblem(ProblemType.INVALID_REQUEST, PlatformWords.of("id-no-uuid"));
    }
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equals(text); // the JDK takes shorter forms, too
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
