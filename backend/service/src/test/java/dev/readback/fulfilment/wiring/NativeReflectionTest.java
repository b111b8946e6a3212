package dev.readback.fulfilment.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.RecordParts;
import dev.readback.fulfilment.FulfilmentEvent;
import dev.readback.fulfilment.Handover;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that the native executable cannot look into would be stored without its fields. */
class NativeReflectionTest {
  private static final Set<Class<?>> REGISTERED =
      Set.of(FulfilmentWiring.class.getAnnotation(RegisterForReflection.class).targets());

  static Stream<Class<?>> records() {
    return Stream.concat(
        Stream.of(FulfilmentEvent.class.getPermittedSubclasses()), Stream.of(Handover.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void every_event_and_handover_with_what_it_holds_is_registered(Class<?> type) {
    RecordParts.of(type).forEach(part -> assertTrue(REGISTERED.contains(part), part::getName));
  }
}
