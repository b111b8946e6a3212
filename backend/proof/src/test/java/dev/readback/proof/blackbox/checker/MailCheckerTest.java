package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.EXPECTED_ANSWER;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_AS_DECIDED;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONCE;
import static dev.readback.proof.blackbox.checker.Guarantee.MAILED_ONLY_IF_ASKED;
import static dev.readback.proof.blackbox.checker.Guarantee.SETTLED;
import static dev.readback.proof.blackbox.checker.HandWritten.ADDRESS;
import static dev.readback.proof.blackbox.checker.HandWritten.done;
import static dev.readback.proof.blackbox.checker.HandWritten.refused;

import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The guarantees of mails, each with a history that violates it. Decisions are made at midnight.
 */
class MailCheckerTest {
  private static final Answer LOST = Answer.none("Connection reset");
  private static final Answer ASKED = done(1, "{\"decisionMail\":true}");
  private static final String ID = "<decision-on-b@readback>";
  private static final String CONFIRMED = "Bob confirmed your order";

  private final HandWritten history = new HandWritten();

  private HandWritten mailed(HandWritten decided) {
    return decided.mailed(ADDRESS, ID, "confirmed", CONFIRMED);
  }

  @Test
  void a_decision_that_is_mailed_once_is_flawless() {
    mailed(history.asked(LOST).again().asked(ASKED).placed().confirmed()).isFlawless();
  }

  @Test
  void a_rejection_that_is_mailed_with_its_reason_is_flawless() {
    history
        .asked(ASKED)
        .placed()
        .rejected("Sold out")
        .mailed(ADDRESS, ID, "rejected", "Bob rejected your order: Sold out")
        .isFlawless();
  }

  @Test
  void a_decision_must_be_mailed_to_whoever_asked_before() {
    history.asked(ASKED).placed().confirmed().violates(MAILED, 3);
  }

  @Test
  void a_decision_need_not_be_mailed_to_whoever_did_not_ask_or_asked_later() {
    history.placed().confirmed().by("alice/1").asked(ASKED).isFlawless();
  }

  @Test
  void a_decision_need_not_be_mailed_when_it_was_earlier_by_a_clock_that_was_off() {
    history
        .asked(ASKED)
        .placed()
        .befell(Fault.CLOCK, "2026-11-25T00:01:00Z")
        .confirmed()
        .isFlawless();
  }

  @Test
  void a_decision_need_not_be_mailed_when_the_asking_may_be_later_by_a_clock_that_was_off() {
    history
        .befell(Fault.CLOCK, "2026-11-24T23:58:00Z")
        .asked(ASKED)
        .placed()
        .confirmed()
        .isFlawless();
  }

  @Test
  void a_decision_must_be_mailed_when_it_was_later_by_all_clocks() {
    history
        .befell(Fault.CLOCK, "2026-11-24T23:56:00Z")
        .asked(ASKED)
        .placed()
        .confirmed()
        .violates(MAILED, 3);
  }

  @Test
  void a_mail_must_not_come_before_the_decision() {
    mailed(history.asked(ASKED).placed()).confirmed().violates(MAILED_AS_DECIDED, 8);
  }

  @Test
  void a_mail_must_not_come_on_a_booking_that_nobody_decided() {
    mailed(history.asked(ASKED).placed()).violates(MAILED_AS_DECIDED, 6);
  }

  @Test
  void a_mail_must_not_come_on_a_booking_that_nobody_knows() {
    mailed(history).violates(MAILED_AS_DECIDED, 1);
  }

  @Test
  void a_mail_must_tell_the_decision() {
    history
        .asked(ASKED)
        .placed()
        .confirmed()
        .mailed(ADDRESS, ID, "rejected", "Bob rejected your order")
        .violates(MAILED_AS_DECIDED, 8);
  }

  @Test
  void a_mail_must_tell_the_reason() {
    history
        .asked(ASKED)
        .placed()
        .rejected("Sold out")
        .mailed(ADDRESS, ID, "rejected", "Bob rejected your order: No")
        .violates(MAILED_AS_DECIDED, 8);
  }

  @Test
  void a_mail_must_not_come_to_a_buyer_who_did_not_ask() {
    mailed(history.placed().confirmed()).violates(MAILED_ONLY_IF_ASKED, 7);
  }

  @Test
  void a_mail_must_not_come_before_the_buyer_asked() {
    mailed(history.placed().confirmed())
        .by("alice/1")
        .asked(ASKED)
        .violates(MAILED_ONLY_IF_ASKED, 8);
  }

  @Test
  void a_mail_must_not_go_to_another_address() {
    history
        .asked(ASKED)
        .placed()
        .confirmed()
        .mailed("bob@example.com", ID, "confirmed", CONFIRMED)
        .violates(MAILED_ONLY_IF_ASKED, 8);
  }

  @Test
  void a_mail_must_not_come_twice_where_nothing_befell() {
    mailed(mailed(history.asked(ASKED).placed().confirmed())).violates(MAILED_ONCE, 2);
  }

  @ParameterizedTest
  @EnumSource(names = {"KILLED", "CLOCK", "TO_TABLES", "TO_MAIL", "STORAGE"})
  void a_mail_may_come_twice_after_a_fault_that_hid_the_first(Fault fault) {
    var decided = history.asked(ASKED).placed().confirmed();
    mailed(mailed(decided).befell(fault, "2026-11-25T00:00:00Z")).isFlawless();
  }

  @ParameterizedTest
  @EnumSource(names = {"TO_CLIENTS", "TO_QUEUES"})
  void a_mail_must_not_come_twice_after_a_fault_that_hid_nothing(Fault fault) {
    var decided = history.asked(ASKED).placed().befell(fault, "2026-11-25T00:00:00Z").confirmed();
    mailed(mailed(decided)).violates(MAILED_ONCE, 2);
  }

  @Test
  void a_mail_must_not_come_twice_before_the_fault() {
    mailed(mailed(history.asked(ASKED).placed().confirmed()))
        .befell(Fault.KILLED, "2026-11-25T00:00:00Z")
        .violates(MAILED_ONCE, 2);
  }

  @Test
  void a_mail_must_not_come_twice_as_another_whatever_befell() {
    mailed(history.asked(ASKED).placed().confirmed())
        .befell(Fault.KILLED, "2026-11-25T00:00:00Z")
        .mailed(ADDRESS, "<another@readback>", "confirmed", CONFIRMED)
        .violates(MAILED_ONCE, 2);
  }

  @Test
  void asking_must_be_settled_at_last() {
    history.asked(LOST).again().asked(refused(503, "{}")).violates(SETTLED, 1);
  }

  @Test
  void asking_must_not_be_refused() {
    history.asked(refused(409, "{\"reason\":\"mail-not-set-up\"}")).violates(EXPECTED_ANSWER, 1);
  }

  @Test
  void asking_may_meet_another_at_the_same_time() {
    history.asked(refused(409, "{\"type\":\"/concurrent-change\"}")).isFlawless();
  }
}
