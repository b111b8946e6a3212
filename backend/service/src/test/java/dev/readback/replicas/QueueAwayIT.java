package dev.readback.replicas;

import static dev.readback.replicas.Installation.IMPATIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Without the queue nothing can be written, since nobody else would hear of it; all can be read.
 */
class QueueAwayIT {
  private static final Duration SOON = Duration.ofSeconds(5);

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");

  @Test
  void a_command_writes_nothing_until_the_queue_is_back() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica replica = INSTALLATION.start("replica", proxy, IMPATIENT);
    bob.sells(replica);
    String booking = alice.drafted(replica, bob);
    String key = Person.newId();
    Eventually.holds("the lag is told", SOON, () -> lag(replica) != null);

    proxy.refuse(StorageRequest.toQueues());
    var refused = alice.decide(replica, booking, 3, "place", key).then();

    refused.statusCode(503).header("Retry-After", "2");
    assertEquals(3, INSTALLATION.events("bookings", booking).size());
    alice.get(replica, "/api/bookings/" + booking).then().statusCode(200);
    assertEquals("draft", alice.bookings(replica).status(booking));
    Eventually.holds("the lag is not known", SOON, () -> lag(replica) == null);
    assertTrue(replica.isReady());

    proxy.letThrough();
    alice.decide(replica, booking, 3, "place", key).then().statusCode(200);

    assertEquals("placed", alice.bookings(replica).status(booking));
    assertEquals(4, INSTALLATION.events("bookings", booking).size());
    Eventually.holds("bob is told", SOON, () -> bob.salesOrders(replica).shows(booking));
    Eventually.holds("the lag is told again", SOON, () -> lag(replica) != null);
    assertTrue(replica.isWell());
  }

  private String lag(Replica replica) {
    return alice.bookings(replica).response().header("Index-Lag");
  }
}
