package dev.readback.preferences.http;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.readback.preferences.PreferencesRejection;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreferencesProblemsTest {

  @ParameterizedTest
  @EnumSource
  void every_rejection_is_told_in_both_languages(PreferencesRejection rejection) {
    var problem = PreferencesProblems.of(rejection);

    assertNotEquals(problem.in(Locale.ENGLISH).detail(), problem.in(Locale.of("nl")).detail());
  }
}
