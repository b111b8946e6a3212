package dev.readback.booking.wiring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.booking.BookingEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An event that the native executable cannot look into would be stored without its fields. */
class NativeReflectionTest {
  private static final Set<Class<?>> REGISTERED =
      Set.of(BookingWiring.class.getAnnotation(RegisterForReflection.class).targets());

  static Class<?>[] events() {
    return BookingEvent.class.getPermittedSubclasses();
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_and_what_it_holds_is_registered(Class<?> event) {
    assertTrue(REGISTERED.contains(event), event::getName);
    for (var component : event.getRecordComponents()) {
      Class<?> type = component.getType();
      assertTrue(
          !type.getName().startsWith("dev.readback") || REGISTERED.contains(type), type::getName);
    }
  }
}
