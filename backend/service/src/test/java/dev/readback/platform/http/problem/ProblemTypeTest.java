package dev.readback.platform.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

  @ParameterizedTest
  @EnumSource
  void every_kind_of_problem_has_one_type_and_a_title_in_each_language(ProblemType type) {
    var problem = UntoldProblem.of(type, _ -> "Some detail", Map.of());
    Problem english = problem.in(Locale.ENGLISH);
    Problem dutch = problem.in(Locale.of("nl"));

    assertNotEquals(english.title(), dutch.title());
    assertEquals(List.of(type.uri(), type.uri()), List.of(english.type(), dutch.type()));
  }
}
