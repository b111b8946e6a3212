package dev.readback.fulfilment.http;

import static dev.readback.platform.http.problem.ProblemType.FORBIDDEN;
import static dev.readback.platform.http.problem.ProblemType.INVALID_REQUEST;
import static dev.readback.platform.http.problem.ProblemType.NOT_FOUND;
import static dev.readback.platform.http.problem.ProblemType.REJECTED;
import static dev.readback.platform.http.problem.ProblemType.SIGNATURE_REFUSED;

import dev.readback.fulfilment.FulfilmentRejection;
import dev.readback.fulfilment.FulfilmentRejection.MoreThanOrdered;
import dev.readback.fulfilment.FulfilmentRejection.Plain;
import dev.readback.fulfilment.FulfilmentRejection.SkuNotOrdered;
import dev.readback.fulfilment.FulfilmentRejection.SkuTwice;
import dev.readback.platform.http.KebabCase;
import dev.readback.platform.http.problem.FieldProblem;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.Map;

/** What a rejection is over HTTP, and what there is to mend. */
final class FulfilmentProblems {
  private FulfilmentProblems() {}

  static HttpProblem of(FulfilmentRejection rejection) {
    return switch (rejection) {
      case Plain plain -> of(plain);
      case SkuTwice(String sku) -> twice(sku);
      case SkuNotOrdered(String sku) ->
          new HttpProblem(
              REJECTED,
              FulfilmentWords.of("sku-not-ordered", sku),
              Map.of("reason", "sku-not-ordered", "sku", sku));
      case MoreThanOrdered(String sku, int left) ->
          new HttpProblem(
              REJECTED,
              FulfilmentWords.of("more-than-ordered", sku, left),
              Map.of("reason", "more-than-ordered", "sku", sku, "left", left));
    };
  }

  private static HttpProblem of(Plain rejection) {
    return switch (rejection) {
      case NOT_STARTED, NOT_A_PARTICIPANT -> notFound();
      case NOT_THE_BUYER, NOT_THE_SELLER -> problem(FORBIDDEN, rejection);
      case HANDOVER_OF_ANOTHER_BOOKING,
          HANDOVER_FOR_ANOTHER_SELLER,
          HANDOVER_NOT_CONFIRMED,
          HANDOVER_EXPIRED ->
          problem(SIGNATURE_REFUSED, rejection);
      case STARTED_WITH_ANOTHER_HANDOVER,
          LAST_PARCEL_LEAVES_SOMETHING,
          NOT_ALL_DISPATCHED,
          NOTHING_DISPATCHED ->
          problem(REJECTED, rejection);
    };
  }

  static HttpProblem notFound() {
    return new HttpProblem(NOT_FOUND, FulfilmentWords.of("not-found"));
  }

  private static HttpProblem twice(String sku) {
    var lines = new FieldProblem("lines", FulfilmentWords.of("sku-twice", sku));
    return new HttpProblem(INVALID_REQUEST, lines, Map.of("reason", "sku-twice"));
  }

  private static HttpProblem problem(ProblemType type, Plain rejection) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(type, FulfilmentWords.of(reason), Map.of("reason", reason));
  }
}
