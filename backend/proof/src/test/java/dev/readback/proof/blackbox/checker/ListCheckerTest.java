package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.LIST_IN_ORDER;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_READS_YOUR_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_SAYS_WHAT_IT_IS;
import static dev.readback.proof.blackbox.checker.Guarantee.READ_MODEL_IS_THE_FOLD;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_BELONGS;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_IS_A_STATE;
import static dev.readback.proof.blackbox.checker.HandWritten.done;
import static dev.readback.proof.blackbox.checker.HandWritten.draft;
import static dev.readback.proof.blackbox.checker.HandWritten.row;

import dev.readback.proof.blackbox.history.Request;
import org.junit.jupiter.api.Test;

/** The guarantees of lists, each with a history that violates it. */
class ListCheckerTest {
  private static final String EARLIER = "2026-11-24T00:00:00Z";
  private static final String LATER = "2026-11-26T00:00:00Z";

  private final HandWritten history = new HandWritten();

  @Test
  void a_list_must_show_what_its_session_wrote() {
    history
        .started()
        .added(2, 3)
        .list("", "session", row(1, 0))
        .violates(LIST_READS_YOUR_WRITES, 2);
  }

  @Test
  void a_list_must_have_a_row_of_what_its_session_wrote() {
    history.started().list("", "session").violates(LIST_READS_YOUR_WRITES, 2);
  }

  @Test
  void a_filtered_list_must_have_a_row_of_what_its_session_wrote() {
    history.started().list("draft", "session").violates(LIST_READS_YOUR_WRITES, 2);
  }

  @Test
  void a_list_must_show_what_its_session_read() {
    history
        .started()
        .added(2, 3)
        .by("alice/2")
        .read(done(2, draft(2, 3)))
        .list("", "session", row(1, 0))
        .violates(LIST_MONOTONIC_READS, 2);
  }

  @Test
  void a_list_must_show_what_its_session_read_in_a_list() {
    history
        .started()
        .added(2, 3)
        .by("alice/2")
        .list("", "session", row(2, 1))
        .list("", "session", row(1, 0))
        .violates(LIST_MONOTONIC_READS, 2);
  }

  @Test
  void a_list_without_a_session_may_be_behind() {
    history
        .started()
        .added(2, 3)
        .by(Request.LAST)
        .read(done(2, draft(2, 3)))
        .list("", "eventual", row(1, 0))
        .list("", "eventual", row(2, 1))
        .isFlawless();
  }

  @Test
  void a_session_that_was_too_much_for_its_token_is_told_so() {
    history.started().added(2, 3).list("", "partial", row(1, 0)).isFlawless();
  }

  @Test
  void a_list_must_say_that_it_is_the_sessions() {
    history.started().list("", "eventual", row(1, 0)).violates(LIST_SAYS_WHAT_IT_IS, 1);
  }

  @Test
  void a_row_must_not_be_skipped_between_pages() {
    history
        .started()
        .page("", "session", "more", 0, row("c", 1, 0, "alice", LATER))
        .page("", "session", "", 2, row("a", 1, 0, "alice", EARLIER))
        .violates(LIST_READS_YOUR_WRITES, 3);
  }

  @Test
  void a_row_must_stand_once() {
    history
        .started()
        .page("", "session", "more", 0, row(1, 0))
        .page("", "session", "", 2, row(1, 0))
        .violates(LIST_IN_ORDER, 2);
  }

  @Test
  void the_newest_must_stand_first() {
    history
        .started()
        .list("", "session", row("a", 1, 0, "alice", EARLIER), row(1, 0))
        .violates(LIST_IN_ORDER, 1);
  }

  @Test
  void a_row_must_be_of_a_version_that_there_was() {
    history.started().list("", "session", row(2, 0)).violates(ROW_IS_A_STATE, 2);
  }

  @Test
  void a_row_must_show_what_its_version_was() {
    history.started().list("", "session", row(1, 1)).violates(ROW_IS_A_STATE, 2);
  }

  @Test
  void a_row_must_be_of_the_status_asked_for() {
    history.started().list("placed", "session", row(1, 0)).violates(ROW_BELONGS, 1);
  }

  @Test
  void a_row_must_be_of_the_reader() {
    history
        .started()
        .list("", "session", row("x", 1, 0, "carol", LATER), row(1, 0))
        .violates(ROW_BELONGS, 1);
  }

  @Test
  void the_last_list_must_be_as_new_as_the_streams() {
    history
        .started()
        .added(2, 3)
        .by(Request.LAST)
        .read(done(2, draft(2, 3)))
        .list("", "eventual", row(1, 0))
        .violates(READ_MODEL_IS_THE_FOLD, 4);
  }

  @Test
  void the_last_list_must_have_all_rows() {
    history
        .started()
        .by(Request.LAST)
        .read(done(1, draft(1)))
        .list("", "eventual")
        .violates(READ_MODEL_IS_THE_FOLD, 3);
  }

  @Test
  void the_last_list_must_have_no_other_rows() {
    history
        .started()
        .by(Request.LAST)
        .read(done(1, draft(1)))
        .list("", "eventual", row("x", 1, 0, "alice", LATER), row(1, 0))
        .violates(READ_MODEL_IS_THE_FOLD, 1);
  }
}
