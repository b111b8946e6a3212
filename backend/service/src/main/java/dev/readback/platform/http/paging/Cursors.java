package dev.readback.platform.http.paging;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.words.PlatformWords;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Places in lists that clients can hold but not make: signed, valid for a day, and only for the
 * list, the filters and the reader that they were given out for.
 */
@Singleton
public final class Cursors {
  private static final String TYPE = "cursor";
  private static final int MOST_CHARACTERS = 4_096; // the longest filters and keys make 3,000
  private static final Duration VALID_FOR = Duration.ofDays(1);

  private final SignedDocuments documents;
  private final Clock clock;

  Cursors(SignedDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * The key after which the page begins; empty when there is no cursor.
   *
   * @throws HttpProblem when the cursor is damaged, expired, of another list or somebody else's
   */
  public Optional<String> open(WantedPage page) {
    return page.cursor().map(cursor -> verified(page, cursor).after());
  }

  /** The value of a {@code Link} header to the page that begins after a key. */
  public String linkToNext(WantedPage page, String after) {
    String cursor = documents.sign(TYPE, Cursor.of(page, after), clock.instant().plus(VALID_FOR));
    return page.list().linkToNext(page.limit(), cursor);
  }

  private Cursor verified(WantedPage page, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw invalid("too-long");
    }
    try {
      Cursor cursor = documents.verify(TYPE, text, Cursor.class);
      if (!cursor.belongsTo(page.list())) {
        throw invalid("of-another-list");
      }
      if (!cursor.wasGivenTo(page.reader())) {
        throw invalid("of-another-reader");
      }
      return cursor;
    } catch (SignatureRefused refused) {
      throw switch (refused.reason()) {
        case DAMAGED -> invalid("damaged");
        case EXPIRED -> invalid("expired");
        case FOREIGN -> invalid("foreign");
      };
    }
  }

  private static HttpProblem invalid(String why) {
    return new HttpProblem(
        ProblemType.INVALID_CURSOR, PlatformWords.of("cursor", PlatformWords.of("cursor-" + why)));
  }
}
