package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A buyer and a seller at work, each sending again what was not answered, while replicas die and
 * others take their place: nothing is lost, nothing done twice, and nobody is shown the past of
 * their own.
 */
class ReplicasComeAndGoIT {
  private static final int ORDERS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private final List<Replica> replicas = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final Map<String, Integer> shownToAlice = new HashMap<>();

  @BeforeEach
  void start() {
    replicas.add(INSTALLATION.start("one", Installation.IMPATIENT));
    replicas.add(INSTALLATION.start("other", Installation.IMPATIENT));
    bob.sells(replicas.getFirst());
  }

  @Test
  void replicas_are_killed_and_replaced() {
    var work = work();
    for (int round = 0; round < 2; round++) {
      int index = round % replicas.size();
      replicas.get(index).kill();
      replicas.set(index, INSTALLATION.start("next", Installation.IMPATIENT));
    }

    assertAllIsWell(work.join());
  }

  /** What alice orders and bob confirms. */
  private CompletableFuture<Set<String>> work() {
    List<String> ordered = new CopyOnWriteArrayList<>();
    // each on a thread of its own, which the common pool of a small machine does not give
    Executor threads = Thread::startVirtualThread;
    var ordering = CompletableFuture.runAsync(() -> orderAll(ordered), threads);
    var confirming = CompletableFuture.supplyAsync(this::confirmAll, threads);
    return ordering.thenCombine(
        confirming,
        (_, confirmed) -> {
          assertEquals(Set.copyOf(ordered), confirmed);
          return confirmed;
        });
  }

  private void orderAll(List<String> ordered) {
    String offer =
        untilAnswered(replica -> alice.get(replica, "/api/catalog")).path("items[0].offer");
    for (int order = 0; order < ORDERS; order++) {
      String booking = Person.newId();
      command(alice, booking, "start", Map.of("sellerId", "bob"));
      command(alice, booking, "add-line", Map.of("offer", offer, "quantity", 3));
      assertNothingOfThePast(booking, 2);
      command(alice, booking, "set-delivery", Person.DELIVERY);
      decide(alice, booking, 3, "place");
      assertNothingOfThePast(booking, 4);
      ordered.add(booking);
    }
  }

  private Set<String> confirmAll() {
    Set<String> confirmed = new HashSet<>();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (confirmed.size() < ORDERS && Instant.now().isBefore(deadline)) {
      var placed =
          new Listing(
              untilAnswered(replica -> bob.get(replica, "/api/sales-orders?status=placed")));
      for (String booking : placed.ids()) {
        assertTrue(confirmed.add(booking), "Bob is shown as placed what he has confirmed");
        decide(bob, booking, 4, "confirm");
      }
      Eventually.pause(Duration.ofMillis(50));
    }
    return confirmed;
  }

  private void command(Person who, String booking, String command, Object body) {
    String key = Person.newId();
    Response answer =
        untilAnswered(
            replica -> who.give(replica, "bookings/" + booking + "/" + command, key, body));
    assertTrue(answer.statusCode() < 300, answer::asString);
  }

  private void decide(Person who, String booking, long version, String command) {
    String key = Person.newId();
    Response answer = untilAnswered(replica -> who.decide(replica, booking, version, command, key));
    assertEquals(200, answer.statusCode(), answer::asString);
  }

  /** What she did just now is in her list, and nothing in it is older than it was before. */
  private void assertNothingOfThePast(String booking, int version) {
    var list = new Listing(untilAnswered(replica -> alice.get(replica, "/api/bookings?limit=200")));
    assertTrue(list.version(booking) >= version, () -> booking + " in " + list.ids());
    shownToAlice.forEach(
        (known, shown) -> assertTrue(list.version(known) >= shown, () -> known + " went back"));
    list.ids().forEach(known -> shownToAlice.put(known, list.version(known)));
  }

  private void assertAllIsWell(Set<String> bookings) {
    Eventually.holds("no change is left", PATIENCE, () -> INSTALLATION.changes() == 0);
    Replica replica = replicas.getFirst();
    Listing inbox = bob.elsewhere().salesOrders(replica);
    Listing own = alice.elsewhere().bookings(replica);
    for (String booking : bookings) {
      assertEquals(5, INSTALLATION.events("bookings", booking).size());
      for (Listing list : List.of(inbox, own)) {
        assertEquals(1, list.times(booking));
        assertEquals("confirmed", list.status(booking));
      }
    }
    assertTrue(replica.isWell());
  }

  /** As a client does it that sends again, under the same key, what broke off or was refused. */
  private Response untilAnswered(Function<Replica, Response> request) {
    List<Object> failed = new ArrayList<>();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      try {
        Response answer = request.apply(replicas.get(turn.getAndIncrement() % replicas.size()));
        if (answer.statusCode() != 503) {
          return answer;
        }
        failed.add(answer.asString());
      } catch (Exception broken) { // REST Assured throws what it does not declare
        failed.add(broken);
      }
      Eventually.pause(Duration.ofMillis(50));
    }
    throw new AssertionError("Never answered: " + failed);
  }
}
