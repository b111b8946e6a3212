package dev.readback.preferences.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An event that the native executable cannot look into would be stored without its fields. */
class NativeReflectionTest {

  @Test
  void every_event_is_registered() {
    assertEquals(
        Set.of(DecisionMailEvent.class.getPermittedSubclasses()),
        Set.of(DecisionMailWiring.class.getAnnotation(RegisterForReflection.class).targets()));
  }
}
