package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Projecting takes its time: whoever acts is not kept waiting, and nothing gets lost at the end.
 */
class SlowProjectionIT {
  private static final Duration SOON = Duration.ofSeconds(15);

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");

  @Test
  void who_acts_sees_it_at_once_and_never_goes_back() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica one = INSTALLATION.start("one", proxy, Map.of());
    Replica other = INSTALLATION.start("other", proxy, Map.of());
    bob.sells(one);
    proxy.delay(StorageRequest.writesOfRows(), Duration.ofSeconds(1));

    String booking = Person.newId();
    String path = "bookings/" + booking;
    alice.give(one, path + "/start", Map.of("sellerId", "bob")).then().statusCode(201);
    assertShown(booking, 1, "draft", one, other);
    String offer = alice.get(one, "/api/catalog").path("items[0].offer");
    for (int version = 2; version <= 5; version++) {
      Replica served = version % 2 == 0 ? one : other;
      if (version == 2) {
        alice.give(served, path + "/add-line", Map.of("offer", offer, "quantity", 1));
      } else {
        alice.give(served, path + "/change-quantity", Map.of("sku", "BOLT-1", "quantity", version));
      }
      assertShown(booking, version, "draft", other, one);
    }
    alice.give(other, path + "/set-delivery", Person.DELIVERY).then().statusCode(200);
    alice.decide(one, booking, 6, "place", Person.newId()).then().statusCode(200);

    assertShown(booking, 7, "placed", other, one);
    assertFalse(bob.salesOrders(one).shows(booking));
    while (!alice.bookings(other).readFrom(booking).equals("index")) {
      assertShown(booking, 7, "placed", one, other);
    }
    assertShown(booking, 7, "placed", one, other);
    Eventually.holds("bob is told", SOON, () -> bob.salesOrders(one).shows(booking));
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
  }

  private void assertShown(String booking, int version, String status, Replica... replicas) {
    for (Replica replica : replicas) {
      Listing all = alice.bookings(replica);
      assertEquals(version, all.version(booking));
      assertEquals(status, all.status(booking));
      assertEquals("session", all.consistency());
      assertEquals(1, alice.bookings(replica, status).times(booking));
      String otherStatus = status.equals("draft") ? "placed" : "draft";
      assertFalse(alice.bookings(replica, otherStatus).shows(booking));
    }
  }

  @Test
  void what_is_in_hand_is_finished_before_the_process_ends() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica ending = INSTALLATION.start("ending", proxy, Map.of());
    bob.sells(ending);
    String booking = alice.drafted(ending, bob);
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
    proxy.delay(StorageRequest.writesOfRows(), Duration.ofSeconds(1));

    alice.place(ending, booking);
    assertEquals(0, INSTALLATION.indexed("salesorders", bob, booking));
    assertEquals(1, INSTALLATION.changes());
    ending.terminate();

    assertTrue(ending.ends(Duration.ofSeconds(10)), ending::log);
    assertEquals(4, INSTALLATION.indexed("salesorders", bob, booking));
    assertEquals(4, INSTALLATION.indexed("bookings", alice, booking));
    assertEquals(0, INSTALLATION.changes());
  }

  @Test
  void what_is_under_way_is_answered_and_followed_before_the_process_ends() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica ending = INSTALLATION.start("ending", proxy, Map.of());
    bob.sells(ending);
    String booking = alice.drafted(ending, bob);
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
    proxy.delay(StorageRequest.appendsTo("bookings"), Duration.ofSeconds(1));

    var placing = CompletableFuture.runAsync(() -> alice.place(ending, booking));
    Eventually.holds("it is being written", SOON, () -> proxy.met() > 0);
    ending.terminate();

    placing.join();
    assertTrue(ending.ends(Duration.ofSeconds(10)), ending::log);
    assertEquals(4, INSTALLATION.indexed("salesorders", bob, booking));
    assertEquals(0, INSTALLATION.changes());
  }
}
