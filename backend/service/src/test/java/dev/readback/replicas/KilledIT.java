package dev.readback.replicas;

import static dev.readback.replicas.Installation.IMPATIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A replica that is killed loses nothing, and leaves nothing half done. */
class KilledIT {
  private static final List<String> DRAFTED =
      List.of("booking-started", "line-added", "delivery-set");
  private static final Duration SOON = Duration.ofSeconds(30);

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private static Replica surviving;

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private StorageProxy proxy;
  private Replica dying;

  @BeforeAll
  static void startSurvivor() {
    surviving = INSTALLATION.start("surviving", IMPATIENT);
    INSTALLATION.seller("bob").sells(surviving);
  }

  @BeforeEach
  void start() {
    proxy = INSTALLATION.proxy();
    dying = INSTALLATION.start("dying", proxy, IMPATIENT);
  }

  @Test
  void what_was_written_and_not_yet_projected_is_projected_by_another() {
    String booking = alice.drafted(dying, bob);
    settled();

    proxy.swallow(StorageRequest.writesOfRows());
    alice.place(dying, booking);
    Eventually.holds("it is being projected", SOON, () -> proxy.met() > 0);
    dying.kill();

    assertFalse(bob.salesOrders(surviving).shows(booking));
    Listing own = alice.bookings(surviving);
    assertEquals("placed", own.status(booking));
    assertEquals("stream", own.readFrom(booking));
    Eventually.holds("bob is told", SOON, () -> bob.salesOrders(surviving).shows(booking));
    settled();
    assertEquals(1, bob.salesOrders(surviving).times(booking));
    assertEquals(1, alice.bookings(surviving).times(booking));
    List<Integer> versions =
        alice.get(surviving, "/api/bookings/" + booking + "/history").path("entries.version");
    assertEquals(List.of(1, 2, 3, 4), versions);
    assertTrue(surviving.isWell());
  }

  @Test
  void what_was_announced_and_not_written_is_told_to_nobody() {
    String booking = alice.drafted(surviving, bob);
    settled();

    proxy.swallow(StorageRequest.appendsTo("bookings"));
    var placing = CompletableFuture.runAsync(() -> alice.place(dying, booking));
    Eventually.holds("it is being written", SOON, () -> proxy.met() > 0);
    dying.kill();
    assertTrue(placing.handle((_, failure) -> failure != null).join(), "Nobody answered");
    assertEquals(1, INSTALLATION.changes());

    settled();
    assertEquals(DRAFTED, INSTALLATION.events("bookings", booking));
    assertFalse(bob.salesOrders(surviving).shows(booking));
    assertEquals("draft", alice.bookings(surviving).status(booking));
    assertTrue(surviving.isWell());

    alice.place(surviving, booking);
    Eventually.holds("bob is told", SOON, () -> bob.salesOrders(surviving).shows(booking));
  }

  @Test
  void what_was_written_and_not_answered_is_answered_by_another() {
    String booking = alice.drafted(surviving, bob);
    String key = Person.newId();

    proxy.loseAnswers(StorageRequest.appendsTo("bookings"));
    var placing = CompletableFuture.runAsync(() -> alice.decide(dying, booking, 3, "place", key));
    Eventually.holds(
        "it is written", SOON, () -> INSTALLATION.events("bookings", booking).size() == 4);
    dying.kill();
    assertTrue(placing.handle((_, failure) -> failure != null).join(), "Nobody answered");

    var answer = alice.decide(surviving, booking, 3, "place", key).then().statusCode(200);
    answer.header("ETag", "\"4\"");
    assertEquals("placed", alice.bookings(surviving).status(booking));
    Eventually.holds("bob is told", SOON, () -> bob.salesOrders(surviving).shows(booking));
    settled();
    assertEquals(4, INSTALLATION.events("bookings", booking).size());
  }

  private static void settled() {
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
  }
}
