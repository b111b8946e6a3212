package dev.readback.preferences.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.preferences.PreferencesEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An event that the native executable cannot look into would be stored without its fields. */
class NativeReflectionTest {

  @Test
  void every_event_is_registered() {
    assertEquals(
        Set.of(PreferencesEvent.class.getPermittedSubclasses()),
        Set.of(PreferencesWiring.class.getAnnotation(RegisterForReflection.class).targets()));
  }
}
