package dev.readback.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A capability may follow what another one tells by its events, and nothing else of it. */
final class KnowNoOtherCapability extends ArchCondition<JavaClass> {
  KnowNoOtherCapability() {
    super("know nothing of another capability but its events");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = Capabilities.of(type);
    if (own.isEmpty()) {
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      Optional<String> other = Capabilities.of(target);
      if (other.isPresent() && !other.equals(own) && !isEvent(target)) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  private static boolean isEvent(JavaClass type) {
    return type.getName().matches(".*Event(s|\\$.*)?");
  }
}
