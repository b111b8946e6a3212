package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.Locale;
import java.util.UUID;

/** The id of a stream in a path: a UUID that the client made, in its canonical form (RFC 9562). */
public record StreamKey(String value) {

  /** Reads a path parameter; anything but a UUID is a problem of the caller's. */
  public static StreamKey fromString(String text) {
    String canonical = text.toLowerCase(Locale.ROOT);
    try {
      if (UUID.fromString(canonical).toString().equals(canonical)) {
        return new StreamKey(canonical);
      }
    } catch (IllegalArgumentException _) {
      // the same answer as to a UUID in another form
    }
    throw new HttpProblem(
        ProblemType.INVALID_REQUEST,
        "The id in the path must be a UUID such as 0192d3a4-7c1e-7b3a-9f52-4be1f7a30c11");
  }
}
