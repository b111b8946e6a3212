package dev.readback.fulfilment.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.readback.fulfilment.FulfilmentRejection;
import dev.readback.fulfilment.FulfilmentRejection.MoreThanOrdered;
import dev.readback.fulfilment.FulfilmentRejection.Plain;
import dev.readback.fulfilment.FulfilmentRejection.SkuNotOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuTwice;
import dev.readback.platform.http.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FulfilmentProblemsTest {

  static Stream<FulfilmentRejection> rejections() {
    return Stream.concat(
        Arrays.stream(Plain.values()),
        Stream.of(new SkuTwice("BOLT"), new SkuNotOrdered("BOLT"), new MoreThanOrdered("BOLT", 2)));
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void every_rejection_is_told_in_both_languages_and_is_the_same_to_programs(
      FulfilmentRejection rejection) {
    Problem english = FulfilmentProblems.of(rejection).in(Locale.ENGLISH);
    Problem dutch = FulfilmentProblems.of(rejection).in(Locale.of("nl"));

    assertNotEquals(english.detail(), dutch.detail());
    assertEquals(english.type(), dutch.type());
    assertEquals(english.facts().get("reason"), dutch.facts().get("reason"));
  }
}
