package dev.readback.fulfilment;

import static dev.readback.eventsourcing.testkit.ProjectionSpec.project;
import static dev.readback.fulfilment.Examples.ALICE;
import static dev.readback.fulfilment.Examples.BOB;
import static dev.readback.fulfilment.Examples.DAMP;
import static dev.readback.fulfilment.Examples.MOST_BOLTS_SENT;
import static dev.readback.fulfilment.Examples.NOW;
import static dev.readback.fulfilment.Examples.ORDERED;
import static dev.readback.fulfilment.Examples.RECEIVED;
import static dev.readback.fulfilment.Examples.REST_SENT;
import static dev.readback.fulfilment.Examples.STARTED;
import static dev.readback.fulfilment.Examples.drills;
import static dev.readback.fulfilment.Examples.send;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.Actor;
import dev.readback.eventsourcing.Decision;
import dev.readback.fulfilment.FulfilmentCommand.ConfirmReceipt;
import dev.readback.fulfilment.FulfilmentCommand.ReportProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client is told that it may do is what the aggregate root would accept, and no more. */
class FulfilmentActionTest {
  private static final FulfilmentDecider DECIDER = new FulfilmentDecider();

  static List<List<FulfilmentEvent>> states() {
    return List.of(
        List.of(STARTED, ORDERED),
        List.of(STARTED, ORDERED, MOST_BOLTS_SENT),
        List.of(STARTED, ORDERED, MOST_BOLTS_SENT, DAMP),
        List.of(STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT),
        List.of(STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT, RECEIVED),
        List.of(STARTED, ORDERED, MOST_BOLTS_SENT, REST_SENT, RECEIVED, DAMP));
  }

  @ParameterizedTest
  @MethodSource("states")
  void the_actions_offered_are_the_commands_that_change_something(List<FulfilmentEvent> events) {
    for (Party person : List.of(ALICE, BOB, new Party("mallory", "Mallory"))) {
      assertEquals(accepted(events, person), offered(events, person), () -> person + ": " + events);
    }
  }

  private static Set<FulfilmentAction> offered(List<FulfilmentEvent> events, Party person) {
    FulfilmentView view =
        project(new FulfilmentProjection())
            .from(NOW)
            .of(events.toArray(FulfilmentEvent[]::new))
            .view()
            .orElseThrow();
    return FulfilmentAction.of(view, person.id());
  }

  private static Set<FulfilmentAction> accepted(List<FulfilmentEvent> events, Party person) {
    Fulfilment fulfilment = DECIDER.initial();
    for (FulfilmentEvent event : events) {
      fulfilment = DECIDER.evolve(fulfilment, event);
    }
    Set<FulfilmentAction> accepted = EnumSet.noneOf(FulfilmentAction.class);
    for (FulfilmentAction action : FulfilmentAction.values()) {
      FulfilmentCommand command = command(action);
      var actor = new Actor(person.id(), person.name());
      if (new FulfilmentAccess().deny(actor, command, fulfilment).isEmpty()
          && DECIDER.decide(command, fulfilment)
              instanceof Decision.Accepted<FulfilmentEvent, FulfilmentRejection>(var decided)
          && !decided.isEmpty()) {
        accepted.add(action);
      }
    }
    return accepted;
  }

  private static FulfilmentCommand command(FulfilmentAction action) {
    return switch (action) {
      case DISPATCH -> send(drills(1));
      case CONFIRM_RECEIPT -> new ConfirmReceipt();
      case REPORT_PROBLEM -> new ReportProblem("Damp");
    };
  }
}
