package dev.readback.fulfilment.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.fulfilment.FulfilmentRejection;
import dev.readback.fulfilment.FulfilmentRejection.Plain;
import dev.readback.platform.http.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rejections that a caller with one role, or with few parcels, never comes to see. */
class FulfilmentProblemsTest {

  @ParameterizedTest
  @CsvSource({
    "NOT_THE_BUYER, 403, not-the-buyer",
    "NOT_THE_SELLER, 403, not-the-seller",
    "LAST_PARCEL_LEAVES_SOMETHING, 409, last-parcel-leaves-something"
  })
  void a_rejection_is_a_problem_with_its_reason(Plain rejection, int status, String reason) {
    Problem problem = FulfilmentProblems.of((FulfilmentRejection) rejection).problem();

    assertEquals(status, problem.status());
    assertEquals(reason, problem.facts().get("reason"));
  }
}
