package dev.readback.platform.session;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.Fingerprint;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Session tokens: signed, bound to one person, at most {@value #MOST_CHARACTERS} characters each. A
 * request may carry {@value #MOST_TOKENS} of them.
 */
@Singleton
final class SessionTokens {
  static final String HEADER = "Session-Token";
  static final int MOST_CHARACTERS = 2_048;
  static final int MOST_TOKENS = 8;

  private static final String TYPE = "session";
  private static final Duration VALID_FOR = Duration.ofDays(30);

  private final SignedDocuments documents;
  private final Clock clock;

  SessionTokens(SignedDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * What a token says.
   *
   * @param p whose it is
   * @param v the versions, packed
   * @param o whether there were more than it holds
   */
  @RegisterForReflection
  record Content(String p, String v, boolean o) {}

  String sign(String personId, SessionMemory memory) {
    var content =
        new Content(nameOf(personId), PackedVersions.pack(memory.versions()), memory.overflowed());
    return documents.sign(TYPE, content, clock.instant().plus(VALID_FOR));
  }

  /** The tokens in the headers of a request: each may hold several, separated by commas. */
  static List<String> in(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(String::strip)
        .filter(token -> !token.isEmpty())
        .toList();
  }

  /**
   * What all tokens of a request hold together.
   *
   * @throws HttpProblem when one of them is not to be trusted
   */
  SessionMemory open(String personId, List<String> received) {
    if (received.size() > MOST_TOKENS) {
      throw invalid(PlatformWords.of("tokens-too-many", MOST_TOKENS));
    }
    return received.stream()
        .map(token -> open(personId, token))
        .reduce(SessionMemory.NONE, SessionMemory::with);
  }

  private SessionMemory open(String personId, String token) {
    if (token.length() > MOST_CHARACTERS) {
      throw refused("too-long");
    }
    try {
      Content content = documents.verify(TYPE, token, Content.class);
      if (!content.p().equals(nameOf(personId))) {
        throw refused("of-another-person");
      }
      return new SessionMemory(PackedVersions.unpack(content.v()), content.o());
    } catch (SignatureRefused refused) {
      throw switch (refused.reason()) {
        case DAMAGED -> refused("damaged");
        case EXPIRED -> refused("expired");
        case FOREIGN -> refused("foreign");
      };
    } catch (IllegalArgumentException _) { // signed by us, in a form that we do not know
      throw refused("of-another-version");
    }
  }

  private static HttpProblem refused(String why) {
    return invalid(PlatformWords.of("token", PlatformWords.of("token-" + why)));
  }

  private static HttpProblem invalid(Words detail) {
    return new HttpProblem(ProblemType.INVALID_SESSION_TOKEN, detail);
  }

  /** A short name for a person's id, which may be long: 132 bits of a fingerprint. */
  private static String nameOf(String personId) {
    return Fingerprint.of(personId.getBytes(StandardCharsets.UTF_8)).substring(0, 22);
  }
}
