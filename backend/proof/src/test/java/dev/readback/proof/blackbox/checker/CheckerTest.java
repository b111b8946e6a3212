package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.EXPECTED_ANSWER;
import static dev.readback.proof.blackbox.checker.Guarantee.LEGAL_PREFIX;
import static dev.readback.proof.blackbox.checker.Guarantee.MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.MONOTONIC_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.NEWEST_STATE;
import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_LOST;
import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_TWICE;
import static dev.readback.proof.blackbox.checker.Guarantee.READ_YOUR_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.REFUSED_RIGHTLY;
import static dev.readback.proof.blackbox.checker.Guarantee.SAME_KEY_SAME_ANSWER;
import static dev.readback.proof.blackbox.checker.Guarantee.SETTLED;
import static dev.readback.proof.blackbox.checker.Guarantee.WRITES_FOLLOW_READS;
import static dev.readback.proof.blackbox.checker.HandWritten.done;
import static dev.readback.proof.blackbox.checker.HandWritten.draft;
import static dev.readback.proof.blackbox.checker.HandWritten.refused;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import org.junit.jupiter.api.Test;

/** The guarantees of single streams, each with a history that violates it. */
class CheckerTest {
  private static final Answer LOST = Answer.none("Connection reset");
  private static final String LINE_OF_3 = "{\"quantity\":3,\"sku\":\"s1\"}";

  private final HandWritten history = new HandWritten();

  @Test
  void a_history_that_keeps_all_promises_is_flawless() {
    history
        .started()
        .command(Kind.ADD_LINE, LINE_OF_3, 0, LOST)
        .again()
        .added(2, 3)
        .again()
        .added(2, 3)
        .command(Kind.CHANGE_QUANTITY, "{\"quantity\":3,\"sku\":\"s1\"}", 0, done(2, draft(2, 3)))
        .command(Kind.PLACE, "{}", 1, refused(412, "{\"currentVersion\":2}"))
        .command(Kind.PLACE, "{}", 2, refused(409, "{}"))
        .read(done(2, draft(2, 3)))
        .readVersion(1, done(1, draft(1)))
        .readVersion(7, refused(404, "{}"))
        .list("", "session", HandWritten.row(2, 1))
        .list("placed", "session")
        .by("alice/2")
        .read(done(2, draft(2, 3)))
        .by("carol/1")
        .read(refused(404, "{}"))
        .by(Request.LAST)
        .read(done(2, draft(2, 3)))
        .readHistory(2, "booking-started", "line-added")
        .list("", "eventual", HandWritten.row(2, 1))
        .isFlawless();
  }

  @Test
  void a_write_must_be_read_by_its_session() {
    history.started().added(2, 3).read(done(1, draft(1))).violates(READ_YOUR_WRITES, 2);
  }

  @Test
  void a_write_must_not_be_missing_for_its_session() {
    history.started().read(refused(404, "{}")).violates(READ_YOUR_WRITES, 2);
  }

  @Test
  void what_a_conflict_tells_is_a_read_too() {
    history
        .started()
        .added(2, 3)
        .command(Kind.PLACE, "{}", 2, refused(412, "{\"currentVersion\":1}"))
        .violates(READ_YOUR_WRITES, 2);
  }

  @Test
  void what_was_read_must_be_read_again() {
    history
        .started()
        .added(2, 3)
        .by("alice/2")
        .read(done(2, draft(2, 3)))
        .read(done(1, draft(1)))
        .violates(MONOTONIC_READS, 2);
  }

  @Test
  void writes_must_take_effect_in_their_order() {
    history.started().added(3, 3, 4).added(2, 3).violates(MONOTONIC_WRITES, 2);
  }

  @Test
  void a_write_must_come_after_what_was_read() {
    history.started().read(done(3, draft(3, 3, 4))).added(2, 3).violates(WRITES_FOLLOW_READS, 2);
  }

  @Test
  void what_anybody_was_answered_must_be_there_for_everybody() {
    history.started().added(2, 3).by("alice/2").read(done(1, draft(1))).violates(NEWEST_STATE, 2);
  }

  @Test
  void a_version_must_show_the_same_to_all() {
    history.started().added(2, 3).read(done(2, draft(2, 4))).violates(LEGAL_PREFIX, 2);
  }

  @Test
  void a_read_of_the_past_must_be_of_the_version_asked_for() {
    history.started().added(2, 3).readVersion(1, done(2, draft(2, 3))).violates(LEGAL_PREFIX, 1);
  }

  @Test
  void a_version_must_be_what_its_command_made_of_the_one_before() {
    history
        .started()
        .command(Kind.ADD_LINE, LINE_OF_3, 0, done(2, draft(2, 9)))
        .violates(LEGAL_PREFIX, 2);
  }

  @Test
  void a_command_must_be_decided_on_the_version_that_it_names() {
    history
        .started()
        .added(2, 3)
        .command(Kind.CHANGE_QUANTITY, "{\"quantity\":5,\"sku\":\"s1\"}", 1, done(3, draft(3, 5)))
        .violates(LEGAL_PREFIX, 1);
  }

  @Test
  void an_acknowledged_write_must_be_there_in_the_end() {
    history
        .started()
        .added(2, 3)
        .by(Request.LAST)
        .read(done(1, draft(1)))
        .violates(NOTHING_LOST, 2);
  }

  @Test
  void one_version_must_not_be_answered_to_two_who_wrote() {
    history
        .started()
        .added(2, 3)
        .by("alice/2")
        .command(Kind.ADD_LINE, "{\"quantity\":4,\"sku\":\"s1\"}", 0, done(2, draft(2, 4)))
        .violates(NOTHING_LOST, 2);
  }

  @Test
  void a_version_must_be_of_a_command() {
    history
        .started()
        .added(2, 3)
        .by(Request.LAST)
        .read(done(3, draft(3, 6)))
        .violates(NOTHING_TWICE, 3);
  }

  @Test
  void the_history_must_tell_what_was_commanded() {
    history
        .started()
        .added(2, 3)
        .by(Request.LAST)
        .readHistory(2, "booking-started", "line-removed")
        .violates(NOTHING_TWICE, 3);
  }

  @Test
  void a_command_that_is_sent_again_must_be_answered_as_before() {
    history.started().added(2, 3).again().added(3, 6).violates(SAME_KEY_SAME_ANSWER, 2);
  }

  @Test
  void a_command_must_be_settled_at_last() {
    history
        .started()
        .command(Kind.ADD_LINE, LINE_OF_3, 0, LOST)
        .again()
        .command(Kind.ADD_LINE, LINE_OF_3, 0, refused(503, "{}"))
        .violates(SETTLED, 1);
  }

  @Test
  void a_rejection_must_be_right() {
    history
        .started()
        .command(Kind.ADD_LINE, LINE_OF_3, 0, refused(409, "{}"))
        .violates(REFUSED_RIGHTLY, 2);
  }

  @Test
  void a_conflict_must_be_one() {
    history
        .started()
        .added(2, 3)
        .command(Kind.PLACE, "{}", 2, refused(412, "{\"currentVersion\":2}"))
        .violates(REFUSED_RIGHTLY, 3);
  }

  @Test
  void nothing_unexpected_may_be_answered() {
    history.started().read(refused(500, "{}")).violates(EXPECTED_ANSWER, 1);
  }
}
