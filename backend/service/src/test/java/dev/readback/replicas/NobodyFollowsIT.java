package dev.readback.replicas;

import static dev.readback.replicas.Installation.FOLLOWS_NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever acts needs nobody to follow; everybody else is told as soon as somebody does. */
class NobodyFollowsIT {
  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private static Replica one;
  private static Replica other;

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");

  @BeforeAll
  static void start() {
    one = INSTALLATION.start("one", FOLLOWS_NOTHING);
    other = INSTALLATION.start("other", FOLLOWS_NOTHING);
    INSTALLATION.seller("bob").sells(one);
  }

  @Test
  void lists_are_right_at_once_for_who_acts_and_later_for_all() {

    String booking = alice.placed(one, bob);

    Listing own = alice.bookings(other, "placed");
    assertEquals("placed", own.status(booking));
    assertEquals("stream", own.readFrom(booking));
    assertEquals("session", own.consistency());
    assertFalse(alice.bookings(other, "draft").shows(booking));
    Listing elsewhere = alice.elsewhere().bookings(other);
    assertFalse(elsewhere.shows(booking));
    assertEquals("eventual", elsewhere.consistency());
    assertFalse(bob.salesOrders(other).shows(booking));
    String remembering = alice.session();

    Replica following = INSTALLATION.start("following", Installation.IMPATIENT);

    Eventually.holds(
        "bob is told", Duration.ofSeconds(2), () -> bob.salesOrders(other).shows(booking));
    Listing caughtUp =
        Eventually.awaited(
            "the index shows it to alice",
            Duration.ofSeconds(2),
            () -> alice.bookings(other),
            list -> list.readFrom(booking).equals("index"));
    assertEquals("placed", caughtUp.status(booking));
    assertTrue(
        alice.session().length() < remembering.length(), "The token forgets what is indexed");
    Eventually.holds("no change is left", Duration.ofSeconds(5), () -> INSTALLATION.changes() == 0);
    assertTrue(following.isWell());
  }

  @Test
  void what_a_replica_took_and_died_of_is_taken_again_by_another() {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica dying = INSTALLATION.start("dying", proxy, Installation.IMPATIENT);
    proxy.swallow(StorageRequest.writesOfRows());

    String booking = alice.placed(one, bob);
    Eventually.holds("it is taken", Duration.ofSeconds(5), () -> proxy.met() > 0);
    dying.kill();

    assertFalse(bob.salesOrders(other).shows(booking));
    INSTALLATION.start("surviving", Installation.IMPATIENT);
    Eventually.holds(
        "bob is told", Duration.ofSeconds(20), () -> bob.salesOrders(other).shows(booking));
    Eventually.holds(
        "no change is left", Duration.ofSeconds(20), () -> INSTALLATION.changes() == 0);
    assertTrue(other.isWell());
  }
}
