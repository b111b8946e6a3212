package dev.readback.booking.http;

import static dev.readback.booking.http.Person.ALICE;
import static dev.readback.booking.http.Person.BOB;
import static dev.readback.booking.http.Person.CAROL;
import static dev.readback.booking.http.Tab.TOKEN;
import static dev.readback.booking.http.Tab.ids;
import static dev.readback.booking.http.Tab.rows;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.following.Following;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists over HTTP, with the projector stopped and running. */
@QuarkusTest
class BookingListTest {
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
  void with_the_projector_stopped_who_acts_sees_it_at_once_and_others_see_it_later() {
    following.pause();

    String booking = alice.placed();

    assertEquals(List.of("placed 4 stream"), rows(alice.get(MINE), booking));
    assertEquals(List.of(), rows(bob.get(INBOX), booking));
    assertEquals(List.of(), rows(new Tab(ALICE).get(MINE), booking));

    following.start();
    within(Duration.ofSeconds(5), () -> !rows(new Tab(BOB).get(INBOX), booking).isEmpty());
    assertEquals(List.of("placed 4 index"), rows(new Tab(BOB).get(INBOX), booking));
    assertEquals(List.of("placed 4 index"), rows(alice.get(MINE), booking));
  }

  @Test
  void with_the_projector_running_others_see_it_within_a_second() {
    String booking = alice.placed();

    within(Duration.ofSeconds(1), () -> !rows(bob.get(INBOX), booking).isEmpty());
  }

  @Test
  void a_list_says_how_consistent_it_is_and_how_old_its_index_is() {
    new Tab(ALICE)
        .get(MINE)
        .header("Consistency", "eventual")
        .header("Index-Lag", matchesPattern("\\d+\\.\\d{3}"))
        .header("Cache-Control", "private, no-store");
    following.pause();
    alice.started();
    within(Duration.ofSeconds(5), () -> lag(alice) > 1.0);

    alice.get(MINE).header("Consistency", "session");

    following.start();
    within(Duration.ofSeconds(5), () -> lag(alice) < 0.5);
  }

  @Test
  void a_row_changes_leaves_a_filter_and_enters_another_at_once() {
    String booking = alice.placed();
    within(Duration.ofSeconds(5), () -> rows(alice.get(MINE), booking).contains("placed 4 index"));
    following.pause();

    alice.give(booking, "withdraw", Map.of()).statusCode(200);

    assertEquals(List.of("withdrawn 5 stream"), rows(alice.get(MINE), booking));
    assertEquals(List.of(), rows(alice.get(MINE + "&status=placed"), booking));
    assertEquals(
        List.of("withdrawn 5 stream"), rows(alice.get(MINE + "&status=withdrawn"), booking));
    assertEquals(
        List.of("placed 4 index"), rows(new Tab(ALICE).get(MINE + "&status=placed"), booking));
  }

  @Test
  void pages_follow_each_other_with_rows_from_index_and_streams() {
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      if (i % 2 == 0) {
        following.start();
      } else {
        following.pause();
      }
      made.addFirst(alice.started());
    }

    List<String> read = new ArrayList<>();
    String next = "/api/bookings?limit=2";
    while (read.size() < 5) {
      var page = alice.get(next);
      assertEquals(2, ids(page).size());
      read.addAll(ids(page));
      next = page.extract().header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
    }

    assertEquals(made, read.subList(0, 5));
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
    within(Duration.ofSeconds(5), () -> rows(alice.get(MINE), booking).contains("draft 1 index"));

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
    within(
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
  void the_same_page_again_is_not_sent_again() {
    String booking = alice.started();
    within(Duration.ofSeconds(5), () -> rows(alice.get(MINE), booking).contains("draft 1 index"));
    String tag = alice.get(MINE).header("ETag", not(emptyString())).extract().header("ETag");

    ALICE
        .request()
        .header("If-None-Match", tag)
        .get(MINE)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Consistency", "eventual")
        .header(TOKEN, not(emptyString()));

    alice.give(booking, "start", Map.of("sellerId", "bob")).statusCode(200);
    alice.started();
    ALICE
        .request()
        .header("If-None-Match", tag)
        .header(TOKEN, alice.token)
        .get(MINE)
        .then()
        .statusCode(200);
  }

  @Test
  void a_list_is_its_readers_alone() {
    String booking = alice.placed();
    Tab carol = new Tab(CAROL);

    assertEquals(List.of(), rows(carol.get("/api/bookings?limit=200"), booking));
    CAROL.request().get("/api/sales-orders").then().statusCode(403);
    BOB.request().get("/api/bookings").then().statusCode(403);
  }

  @Test
  void a_draft_is_in_no_inbox_even_for_a_seller_who_knows_its_number() {
    String booking = alice.started();

    bob.read(booking).statusCode(404);

    assertEquals(List.of(), rows(bob.get("/api/sales-orders?limit=200"), booking));
  }

  @Test
  void every_answer_about_a_booking_carries_a_token_and_is_quick() {
    String booking = alice.started();

    alice.read(booking).header(TOKEN, not(emptyString())).time(lessThan(5L), SECONDS);
    alice.get("/api/bookings/" + booking + "/history").header(TOKEN, not(emptyString()));
    alice.give(booking, "withdraw", Map.of()).statusCode(200).header(TOKEN, not(emptyString()));
  }

  private static double lag(Tab tab) {
    return Double.parseDouble(tab.get(MINE).extract().header("Index-Lag"));
  }

  private static void within(Duration time, BooleanSupplier condition) {
    Instant end = Instant.now().plus(time);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "not within " + time);
    }
  }
}
