package dev.readback.eventsourcing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What decides and folds knows the JDK and JSpecify, and nothing that waits. */
class PurityTest {
  private static final ArchRule PURE =
      classes()
          .that()
          .resideInAPackage("dev.readback.eventsourcing")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.readback.eventsourcing", "java..", "org.jspecify..");

  @Test
  void the_root_package_is_pure() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.readback.eventsourcing");

    assertTrue(product.contain(Decider.class));
    PURE.check(product);
  }

  @Test
  void the_rule_catches_a_class_that_waits() {
    JavaClasses canary = new ClassFileImporter().importClasses(WaitingCanary.class);

    assertTrue(PURE.evaluate(canary).hasViolation());
  }
}
