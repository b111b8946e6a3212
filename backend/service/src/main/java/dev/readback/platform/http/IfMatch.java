package dev.readback.platform.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code If-Match} header (RFC 9110 section 13.1.1) as the version decided on. */
public final class IfMatch {
  private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
  private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** A tag that was never given out: it matches no version. */
  private static final long NO_VERSION = -1;

  private IfMatch() {}

  /**
   * The version, 0 for a stream without events; nothing when the header is missing or lets any
   * version be; a number that is no version for a weak tag, or one that was never given out.
   */
  public static OptionalLong parse(@Nullable String header) {
    if (header == null || header.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher matcher = ENTITY_TAG.matcher(header.strip());
    if (!matcher.matches()) {
      throw new HttpProblem(ProblemType.INVALID_REQUEST, PlatformWords.of("if-match-one-tag"));
    }
    boolean strong = matcher.group(1) == null;
    String tag = matcher.group(2);
    return OptionalLong.of(
        strong && VERSION.matcher(tag).matches() ? Long.parseLong(tag) : NO_VERSION);
  }

  /** The version, which this command cannot do without. */
  static OptionalLong require(@Nullable String header) {
    OptionalLong version = parse(header);
    if (version.isEmpty()) {
      throw new HttpProblem(
          ProblemType.PRECONDITION_REQUIRED, PlatformWords.of("if-match-missing"));
    }
    return version;
  }
}
