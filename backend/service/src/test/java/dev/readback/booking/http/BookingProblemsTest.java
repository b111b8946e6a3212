package dev.readback.booking.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.readback.booking.BookingRejection;
import dev.readback.platform.http.problem.Problem;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingProblemsTest {

  @ParameterizedTest
  @EnumSource
  void every_rejection_is_told_in_both_languages_and_is_the_same_to_programs(
      BookingRejection rejection) {
    Problem english = BookingProblems.of(rejection).in(Locale.ENGLISH);
    Problem dutch = BookingProblems.of(rejection).in(Locale.of("nl"));

    assertNotEquals(english.detail(), dutch.detail());
    assertNotEquals(english.title(), dutch.title());
    assertEquals(english.type(), dutch.type());
    assertEquals(english.facts().get("reason"), dutch.facts().get("reason"));
  }
}
