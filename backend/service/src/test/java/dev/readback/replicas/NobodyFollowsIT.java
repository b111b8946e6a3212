package dev.readback.replicas;

import static dev.readback.replicas.Installation.FOLLOWS_NOTHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever acts needs nobody to follow; everybody else is told as soon as somebody does. */
class NobodyFollowsIT {
  @RegisterExtension static final Installation INSTALLATION = new Installation();

  @Test
  void lists_are_right_at_once_for_who_acts_and_later_for_all() {
    Person alice = INSTALLATION.buyer("alice");
    Person bob = INSTALLATION.seller("bob");
    Replica one = INSTALLATION.start("one", FOLLOWS_NOTHING);
    Replica other = INSTALLATION.start("other", FOLLOWS_NOTHING);
    bob.sells(one);

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
}
