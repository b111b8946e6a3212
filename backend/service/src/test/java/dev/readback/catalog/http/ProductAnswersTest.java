package dev.readback.catalog.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.catalog.PutResult.Overtaken;
import dev.readback.platform.http.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductAnswersTest {
  @Inject ProductAnswers answers;

  @Test
  void being_overtaken_again_and_again_is_a_conflict() {
    var problem =
        assertThrows(HttpProblem.class, () -> answers.to(new Overtaken())).in(Locale.ENGLISH);

    assertEquals(409, problem.status());
    assertEquals("/problems/concurrent-change", problem.type());
  }
}
