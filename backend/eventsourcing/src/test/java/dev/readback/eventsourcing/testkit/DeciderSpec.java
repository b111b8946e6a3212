package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import java.util.List;

/**
 * Given these events, when this command comes, then that is decided.
 *
 * <pre>{@code
 * given(BOOKING, STARTED, LINE_ADDED).when(new PlacePurchaseOrder(NOW)).then(PLACED);
 * }</pre>
 */
public final class DeciderSpec<C, S, E, R> {
  private final Decider<C, S, E, R> decider;
  private final S state;

  private DeciderSpec(Decider<C, S, E, R> decider, S state) {
    this.decider = decider;
    this.state = state;
  }

  /** A stream with these events; none for one that has not begun. */
  @SafeVarargs
  public static <C, S, E, R> DeciderSpec<C, S, E, R> given(
      Decider<C, S, E, R> decider, E... events) {
    return new DeciderSpec<>(decider, fold(decider, decider.initial(), List.of(events)));
  }

  public When<E, R> when(C command) {
    return new When<>(decider.decide(command, state));
  }

  private static <S, E> S fold(Decider<?, S, E, ?> decider, S state, List<E> events) {
    S folded = state;
    for (E event : events) {
      folded = decider.evolve(folded, event);
    }
    return folded;
  }

  /** What was decided. */
  public static final class When<E, R> {
    private final Decision<E, R> decision;

    private When(Decision<E, R> decision) {
      this.decision = decision;
    }

    /** Exactly these events. */
    @SafeVarargs
    public final void then(E... events) {
      assertEquals(new Decision.Accepted<E, R>(List.of(events)), decision);
    }

    /** Accepted, with nothing to record. */
    public void thenNothing() {
      assertEquals(Decision.<E, R>accept(), decision);
    }

    /** Refused, for this reason. */
    public void thenRejected(R rejection) {
      assertEquals(Decision.<E, R>reject(rejection), decision);
    }
  }
}
