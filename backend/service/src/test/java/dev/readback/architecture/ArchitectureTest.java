package dev.readback.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.readback.booking.ImpureCanary;
import dev.readback.booking.NosyCanary;
import dev.readback.booking.http.AzureCanary;
import dev.readback.catalog.FrameworkCanary;
import dev.readback.newcomer.NewcomerCanary;
import dev.readback.platform.BusinessCanary;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the architecture promises; each rule with a class that breaks it on purpose. */
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.readback");

  record Rule(String name, ArchRule rule, Class<?> canary) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rule> rules() {
    return Stream.of(
        new Rule("what decides is pure", decidersPure(), ImpureCanary.class),
        new Rule("a capability's core knows no framework", coresPlain(), FrameworkCanary.class),
        new Rule(
            "a capability knows nothing of another but its events",
            classes().should(new KnowNoOtherCapability()),
            NosyCanary.class),
        new Rule("the platform knows no capability", platformBelow(), BusinessCanary.class),
        new Rule("only storage's wiring knows Azure", azureHidden(), AzureCanary.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps_the_rule(Rule rule) {
    rule.rule().check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_catches_what_breaks_it(Rule rule) {
    JavaClasses canary = new ClassFileImporter().importClasses(rule.canary());

    assertTrue(rule.rule().evaluate(canary).hasViolation(), rule.name());
  }

  @Test
  void a_capability_is_held_to_the_rules_without_being_listed() {
    JavaClasses newcomer = new ClassFileImporter().importClasses(NewcomerCanary.class);

    assertTrue(coresPlain().evaluate(newcomer).hasViolation());
    assertTrue(classes().should(new KnowNoOtherCapability()).evaluate(newcomer).hasViolation());
  }

  private static ArchRule decidersPure() {
    return classes()
        .that(Capabilities.decidingCore(PRODUCT))
        .should(
            onlyDependOnClassesThat(
                Capabilities.decidingCore(PRODUCT)
                    .or(
                        resideInAnyPackage(
                            "dev.readback.eventsourcing",
                            "dev.readback.eventsourcing.handling",
                            "dev.readback.eventsourcing.readmodel",
                            "java..",
                            "org.joda.money..",
                            "org.jspecify.."))));
  }

  private static ArchRule coresPlain() {
    return classes()
        .that(Capabilities.core())
        .should(
            onlyDependOnClassesThat(
                Capabilities.core()
                    .or(
                        resideInAnyPackage(
                            "dev.readback.eventsourcing..",
                            "io.smallrye.mutiny..",
                            "java..",
                            "org.joda.money..",
                            "org.jspecify.."))));
  }

  private static ArchRule platformBelow() {
    return noClasses()
        .that()
        .resideInAPackage("dev.readback.platform..")
        .should()
        .dependOnClassesThat(Capabilities.anyPart());
  }

  private static ArchRule azureHidden() {
    return noClasses()
        .that()
        .resideInAPackage("dev.readback..")
        .and()
        .resideOutsideOfPackages("dev.readback.azuretables..", "dev.readback.platform.storage")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.azure..", "dev.readback.azuretables..");
  }
}
