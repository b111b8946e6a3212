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
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.List;
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
              "The order has no line with the sku " + sku,
              Map.of("reason", "sku-not-ordered", "sku", sku));
      case MoreThanOrdered(String sku, int left) ->
          new HttpProblem(
              REJECTED,
              "Left to dispatch of %s: %d, and no more can be sent".formatted(sku, left),
              Map.of("reason", "more-than-ordered", "sku", sku, "left", left));
    };
  }

  private static HttpProblem of(Plain rejection) {
    return switch (rejection) {
      case NOT_STARTED, NOT_A_PARTICIPANT -> notFound();
      case NOT_THE_BUYER -> problem(FORBIDDEN, rejection, "Only the buyer may do this");
      case NOT_THE_SELLER -> problem(FORBIDDEN, rejection, "Only the seller may do this");
      case HANDOVER_OF_ANOTHER_BOOKING ->
          refused(rejection, "The handover is of another booking: take the one of this booking");
      case HANDOVER_FOR_ANOTHER_SELLER ->
          refused(rejection, "The handover is for another seller: only they may use it");
      case HANDOVER_NOT_CONFIRMED ->
          refused(rejection, "The handover is of an order that was not confirmed");
      case HANDOVER_EXPIRED ->
          refused(rejection, "The handover has expired: read the booking again for a new one");
      case STARTED_WITH_ANOTHER_HANDOVER ->
          rejected(rejection, "The fulfilment was started with another order");
      case LAST_PARCEL_LEAVES_SOMETHING ->
          rejected(
              rejection, "This is the last parcel there may be: it must hold all that is left");
      case NOT_ALL_DISPATCHED -> rejected(rejection, "Not all that was ordered was dispatched yet");
      case NOTHING_DISPATCHED -> rejected(rejection, "Nothing was dispatched yet");
    };
  }

  static HttpProblem notFound() {
    return new HttpProblem(NOT_FOUND, "There is no such fulfilment, or it is not yours");
  }

  private static HttpProblem twice(String sku) {
    String message = "must name each sku once, not " + sku + " twice";
    return new HttpProblem(
        INVALID_REQUEST,
        "lines " + message,
        Map.of(
            "reason",
            "sku-twice",
            "violations",
            List.of(Map.of("field", "lines", "message", message))));
  }

  private static HttpProblem refused(Plain rejection, String detail) {
    return problem(SIGNATURE_REFUSED, rejection, detail);
  }

  private static HttpProblem rejected(Plain rejection, String detail) {
    return problem(REJECTED, rejection, detail);
  }

  private static HttpProblem problem(ProblemType type, Plain rejection, String detail) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(type, detail, Map.of("reason", reason));
  }
}
