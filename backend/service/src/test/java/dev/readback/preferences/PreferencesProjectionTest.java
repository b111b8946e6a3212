package dev.readback.preferences;

import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;

import dev.readback.preferences.PreferencesEvent.DecisionMailRequested;
import dev.readback.preferences.PreferencesEvent.DecisionMailStopped;
import dev.readback.preferences.PreferencesView.DecisionMail;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreferencesProjectionTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final PreferencesEvent REQUESTED = requested("alice@example.com");
  private static final PreferencesEvent STOPPED = new DecisionMailStopped();

  @Test
  void somebody_who_never_said_anything_has_asked_for_nothing() {
    project(new PreferencesProjection())
        .of()
        .shows(PreferencesView::decisionMail, Optional.empty());
  }

  @Test
  void a_mail_is_asked_for_from_an_instant_on() {
    shows(new DecisionMail("alice@example.com", Optional.empty(), NOW), REQUESTED);
  }

  @Test
  void a_changed_address_does_not_begin_anew() {
    shows(
        new DecisionMail("alice@new.example", Optional.empty(), NOW),
        REQUESTED,
        requested("alice@new.example"));
  }

  @Test
  void asking_after_a_stop_does() {
    shows(
        new DecisionMail("alice@example.com", Optional.empty(), NOW.plusSeconds(2)),
        REQUESTED,
        STOPPED,
        REQUESTED);
  }

  @Test
  void what_was_stopped_is_not_asked_for() {
    project(new PreferencesProjection())
        .of(REQUESTED, STOPPED)
        .shows(PreferencesView::decisionMail, Optional.empty());
  }

  @Test
  void the_language_that_was_asked_in_last_counts() {
    Optional<String> dutch = Optional.of("nl");

    shows(
        new DecisionMail("alice@example.com", dutch, NOW),
        REQUESTED,
        new DecisionMailRequested("alice@example.com", dutch));
  }

  private static PreferencesEvent requested(String address) {
    return new DecisionMailRequested(address, Optional.empty());
  }

  private static void shows(DecisionMail expected, PreferencesEvent... events) {
    project(new PreferencesProjection())
        .from(NOW)
        .of(events)
        .shows(PreferencesView::decisionMail, Optional.of(expected));
  }
}
