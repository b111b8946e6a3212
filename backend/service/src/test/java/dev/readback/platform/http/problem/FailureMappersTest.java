package dev.readback.platform.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.AppendTooLarge;
import dev.readback.eventsourcing.store.StoreFailure;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.VersionConflict;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Failures that the running service cannot be brought to at will. */
class FailureMappersTest {
  private static final StreamId STREAM = new StreamId("bookings", "b1");

  @Test
  void a_race_that_was_lost_every_time_is_a_conflict() {
    Response answer = answer(new VersionConflict(STREAM, 7));

    assertProblem(ProblemType.CONCURRENT_CHANGE, answer);
    assertNull(answer.getHeaderString("Retry-After"));
  }

  @Test
  void an_unknown_outcome_is_to_be_settled_with_the_same_key() {
    Response answer = answer(new AppendOutcomeUnknown(STREAM, new CommandId("c1"), null));

    assertProblem(ProblemType.OUTCOME_UNKNOWN, answer);
    assertEquals("2", answer.getHeaderString("Retry-After"));
  }

  @Test
  void storage_that_is_away_is_to_be_asked_again() {
    Response answer = answer(new StoreUnavailable("away", null));

    assertProblem(ProblemType.STORAGE_AWAY, answer);
    assertEquals("2", answer.getHeaderString("Retry-After"));
  }

  @Test
  void a_defect_says_nothing_of_our_insides() {
    for (Response answer :
        new Response[] {
          answer(new AppendTooLarge(STREAM, "events", 100, 101)),
          new UnexpectedFailureMapper().map(new IllegalStateException("dev.readback.Secret"))
        }) {
      assertProblem(ProblemType.INTERNAL, answer);
      assertEquals("It is a fault of the service, and has been recorded", problem(answer).detail());
    }
  }

  private static Response answer(StoreFailure failure) {
    return new StoreFailureMapper().map(failure);
  }

  private static Problem problem(Response answer) {
    return ((UntoldProblem) answer.getEntity()).in(Locale.ENGLISH);
  }

  private static void assertProblem(ProblemType type, Response answer) {
    assertEquals(type.status(), answer.getStatus());
    assertEquals(type.uri(), problem(answer).type());
    assertEquals("application/problem+json", answer.getMediaType().toString());
  }
}
