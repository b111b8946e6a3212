package dev.readback.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.readback.eventsourcing.Decider;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every package beside the platform and the libraries is a capability, without being listed. */
final class Capabilities {
  private static final Pattern NAME = Pattern.compile("dev\\.readback\\.([a-z]+)(\\..*)?");
  private static final Set<String> NO_CAPABILITY =
      Set.of("platform", "eventsourcing", "azuretables", "azurite", "architecture");

  private Capabilities() {}

  /** The capability that a class belongs to. */
  static Optional<String> of(JavaClass type) {
    Matcher matcher = NAME.matcher(type.getPackageName());
    return matcher.matches() && !NO_CAPABILITY.contains(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  static DescribedPredicate<JavaClass> anyPart() {
    return DescribedPredicate.describe("any capability", type -> of(type).isPresent());
  }

  /** What is in no package within the capability's. */
  static DescribedPredicate<JavaClass> core() {
    return DescribedPredicate.describe("the core of a capability", Capabilities::isCore);
  }

  /** The cores in which something decides. */
  static DescribedPredicate<JavaClass> decidingCore(JavaClasses product) {
    Set<String> deciding =
        product.stream()
            .filter(type -> isCore(type) && type.isAssignableTo(Decider.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    return DescribedPredicate.describe(
        "a core with a decider", type -> deciding.contains(type.getPackageName()));
  }

  private static boolean isCore(JavaClass type) {
    return of(type).filter(name -> type.getPackageName().endsWith("." + name)).isPresent();
  }
}
