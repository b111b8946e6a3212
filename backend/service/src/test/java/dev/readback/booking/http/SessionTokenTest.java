package dev.readback.booking.http;

import static dev.readback.Person.ALICE;
import static dev.readback.Person.BOB;
import static dev.readback.booking.http.Tab.TOKEN;
import static dev.readback.booking.http.Tab.rows;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.Eventually;
import dev.readback.eventsourcing.following.Following;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a session did and saw, and what its token holds of that. */
@QuarkusTest
class SessionTokenTest {
  private static final String MINE = "/api/bookings?limit=5";
  private static final String INBOX = "/api/sales-orders?limit=5";

  @Inject Following following;
  @Inject UnreadableIndex unreadable;

  private final Tab alice = new Tab(ALICE);
  private final Tab bob = new Tab(BOB);

  @AfterEach
  void projectAgain() {
    following.start();
  }

  @Test
  void what_somebody_only_read_counts_too() {
    following.pause();
    String booking = alice.placed();

    bob.read(booking).statusCode(200);

    assertEquals(List.of("placed 4 stream"), rows(bob.get(INBOX), booking));
    bob.decide(booking, 4, "confirm", Map.of()).statusCode(200);
    assertEquals(
        List.of("confirmed 5 stream"), rows(bob.get(INBOX + "&status=confirmed"), booking));
  }

  @Test
  void a_token_is_trimmed_as_soon_as_the_index_has_caught_up() {
    following.pause();
    String booking = alice.started();
    alice.get(MINE);
    int length = alice.token.length();

    following.start();
    Eventually.holds(
        "as told",
        Duration.ofSeconds(5),
        () -> rows(alice.get(MINE), booking).contains("draft 1 index"));

    assertTrue(alice.token.length() < length, alice.token);
  }

  @Test
  void several_tokens_count_together() {
    following.pause();
    Tab other = new Tab(ALICE);
    String one = alice.started();
    String two = other.started();
    alice.token = alice.token + ", " + other.token;

    var list = alice.get(MINE);

    assertEquals(List.of("draft 1 stream"), rows(list, one));
    assertEquals(List.of("draft 1 stream"), rows(list, two));
    assertFalse(alice.token.contains(","));
  }

  @Test
  void a_session_that_saw_more_than_its_token_holds_is_told_so_until_the_index_has_caught_up() {
    following.pause();
    for (int i = 0; i < 33; i++) {
      alice.started();
    }
    assertTrue(alice.token.length() <= 2_048, alice.token.length() + " characters");

    alice.get(MINE).header("Consistency", "partial");

    following.start();
    Eventually.holds(
        "as told",
        Duration.ofSeconds(20),
        () -> alice.get(MINE).extract().header("Consistency").equals("session"));
    alice.get(MINE).header("Consistency", "session");
  }

  @Test
  void a_session_that_saw_a_lot_forgets_what_the_index_shows() {
    for (int i = 0; i < 40; i++) {
      alice.started();
    }

    alice.get(MINE).header("Consistency", "session");
  }

  @Test
  void a_command_does_not_fail_because_a_list_cannot_be_read() {
    following.pause();
    unreadable.away = true;
    for (int i = 0; i < 34; i++) {
      alice.started();
    }
    unreadable.away = false;

    assertTrue(alice.token.length() <= 2_048, alice.token.length() + " characters");
    alice.get(MINE).header("Consistency", "partial");
  }

  @Test
  void every_answer_about_a_booking_carries_a_token_and_is_quick() {
    String booking = alice.started();

    alice.read(booking).header(TOKEN, not(emptyString())).time(lessThan(5L), SECONDS);
    alice.get("/api/bookings/" + booking + "/history").header(TOKEN, not(emptyString()));
    alice.give(booking, "withdraw", Map.of()).statusCode(200).header(TOKEN, not(emptyString()));
  }
}
