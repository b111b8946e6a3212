package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A replica makes a read model anew while people work on another. */
class RebuildIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Map<String, String> PATIENT =
      Map.of(
          "readback.following.enabled", "false",
          "readback.storage.time-limit", "20s",
          "readback.following.hand-off-delay", "40s",
          "readback.following.working-time", "40s");

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private final Person olivia = INSTALLATION.operator("olivia");

  @Test
  void what_is_done_meanwhile_is_shown_before_and_after() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica rebuilding = INSTALLATION.start("rebuilding", proxy, PATIENT);
    Replica working = INSTALLATION.start("working", Installation.IMPATIENT);
    bob.sells(working);
    String confirmed = alice.placed(working, bob);
    String placed = alice.drafted(working, bob);
    settled();

    // By the time that it writes, it has read what is soon the past.
    proxy.delay(StorageRequest.writesOfRows(), Duration.ofSeconds(2));
    var rebuild = CompletableFuture.supplyAsync(() -> rebuild(rebuilding));
    Eventually.holds("it writes", SOON, () -> proxy.met() > 0);
    bob.decide(working, confirmed, 4, "confirm", Person.newId()).then().statusCode(200);
    alice.place(working, placed);
    settled();

    assertFalse(rebuild.isDone());
    assertShown(working, confirmed, placed);
    rebuild.join().then().statusCode(200);
    assertShown(working, confirmed, placed);
    assertShown(rebuilding, confirmed, placed);
  }

  private Response rebuild(Replica replica) {
    return olivia.give(replica, "operations/read-models/salesorders/rebuild", Map.of());
  }

  private void assertShown(Replica replica, String confirmed, String placed) {
    Listing inbox = bob.elsewhere().salesOrders(replica);
    assertEquals("confirmed", inbox.status(confirmed));
    assertEquals("placed", inbox.status(placed));
    assertEquals(2, inbox.ids().size());
  }

  private static void settled() {
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
  }
}
