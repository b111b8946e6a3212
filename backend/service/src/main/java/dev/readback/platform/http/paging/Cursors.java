package dev.readback.platform.http.paging;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.signing.SignatureRefused;
import dev.readback.platform.signing.SignedDocuments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places in lists that clients can hold but not make: signed, valid for a day, and only for the
 * list and the filters that they were given out for.
 */
@Singleton
public final class Cursors {
  private static final String TYPE = "cursor";
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
   * @throws HttpProblem when the cursor is damaged, expired or of another list
   */
  public Optional<String> open(PagedList list, @Nullable String cursor) {
    return cursor == null ? Optional.empty() : Optional.of(verified(list, cursor).after());
  }

  /** The value of a {@code Link} header to the page that begins after a key. */
  public String linkToNext(PagedList list, PageLimit limit, String after) {
    String cursor = documents.sign(TYPE, Cursor.of(list, after), clock.instant().plus(VALID_FOR));
    return list.linkToNext(limit, cursor);
  }

  private Cursor verified(PagedList list, String text) {
    try {
      Cursor cursor = documents.verify(TYPE, text, Cursor.class);
      if (cursor.belongsTo(list)) {
        return cursor;
      }
      throw invalid("belongs to another list, or to other filters");
    } catch (SignatureRefused refused) {
      throw switch (refused.reason()) {
        case DAMAGED -> invalid("is damaged");
        case EXPIRED -> invalid("has expired");
        case FOREIGN -> invalid("is no cursor but another signed document");
      };
    }
  }

  private static HttpProblem invalid(String why) {
    return new HttpProblem(
        ProblemType.INVALID_CURSOR,
        "The cursor %s: leave it out to read the list from its start".formatted(why));
  }
}
