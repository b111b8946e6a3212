package dev.readback.platform.http.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLimitTest {

  @Test
  void a_page_has_fifty_items_unless_asked_otherwise() {
    assertEquals(50, PageLimit.parse(null).items());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 200})
  void a_limit_of_1_to_200_is_taken(int items) {
    assertEquals(items, PageLimit.parse(Integer.toString(items)).items());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "201", "-1", "1.5", "ten", " 5", "١٢", "99999999999999999999"})
  void any_other_limit_is_refused(String limit) {
    var refused = assertThrows(HttpProblem.class, () -> PageLimit.parse(limit));

    Problem problem = refused.in(Locale.ENGLISH);
    assertEquals("/problems/invalid-request", problem.type());
    assertEquals("limit must be a number from 1 to 200", problem.detail());
  }
}
