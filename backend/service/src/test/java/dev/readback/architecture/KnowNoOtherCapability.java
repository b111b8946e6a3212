package dev.readback.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every package beside the platform and the libraries is a capability, without being listed. */
final class KnowNoOtherCapability extends ArchCondition<JavaClass> {
  private static final Pattern NAME = Pattern.compile("dev\\.readback\\.([a-z]+)\\..*");
  private static final Set<String> NO_CAPABILITY =
      Set.of("platform", "eventsourcing", "azuretables", "azurite", "architecture");

  KnowNoOtherCapability() {
    super("know nothing of another capability but its events");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = capability(type);
    if (own.isEmpty()) {
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass();
      Optional<String> other = capability(target);
      if (other.isPresent() && !other.equals(own) && !isEvent(target)) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  private static Optional<String> capability(JavaClass type) {
    Matcher matcher = NAME.matcher(type.getName());
    return matcher.matches() && !NO_CAPABILITY.contains(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private static boolean isEvent(JavaClass type) {
    return type.getName().matches(".*Event(s|\\$.*)?");
  }
}
