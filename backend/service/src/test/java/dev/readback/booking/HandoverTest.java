package dev.readback.booking;

import static dev.readback.booking.Examples.ALICE;
import static dev.readback.booking.Examples.BOB;
import static dev.readback.booking.Examples.BOLTS_ADDED;
import static dev.readback.booking.Examples.CONFIRMED;
import static dev.readback.booking.Examples.DELIVERY_SET;
import static dev.readback.booking.Examples.DRILL_ADDED;
import static dev.readback.booking.Examples.NOW;
import static dev.readback.booking.Examples.PLACED;
import static dev.readback.booking.Examples.REJECTED;
import static dev.readback.booking.Examples.STARTED;
import static dev.readback.booking.Examples.WAREHOUSE;
import static dev.readback.booking.Examples.WITHDRAWN;
import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.booking.Handover.OrderedLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverTest {

  @Test
  void a_confirmed_order_is_handed_over_as_it_was_placed() {
    assertEquals(
        Optional.of(
            new Handover(
                "b1",
                ALICE,
                BOB,
                WAREHOUSE,
                List.of(
                    new OrderedLine("BOLT-M8", "Hex bolt M8", "piece", 200),
                    new OrderedLine("DRILL-18", "Cordless drill 18 V", "piece", 2)),
                NOW.plusSeconds(5))),
        handover(STARTED, BOLTS_ADDED, DRILL_ADDED, DELIVERY_SET, PLACED, CONFIRMED));
  }

  @Test
  void no_other_order_is_handed_over() {
    assertEquals(Optional.empty(), handover(STARTED, BOLTS_ADDED, DELIVERY_SET));
    assertEquals(Optional.empty(), handover(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED));
    assertEquals(Optional.empty(), handover(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, REJECTED));
    assertEquals(Optional.empty(), handover(STARTED, BOLTS_ADDED, DELIVERY_SET, PLACED, WITHDRAWN));
  }

  private static Optional<Handover> handover(BookingEvent... events) {
    BookingView view = project(new BookingProjection()).from(NOW).of(events).view().orElseThrow();
    return Handover.of("b1", view);
  }
}
