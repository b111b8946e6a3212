package dev.readback.booking.http;

import static dev.readback.platform.http.problem.ProblemType.FORBIDDEN;
import static dev.readback.platform.http.problem.ProblemType.INVALID_REQUEST;
import static dev.readback.platform.http.problem.ProblemType.NOT_FOUND;
import static dev.readback.platform.http.problem.ProblemType.REJECTED;
import static dev.readback.platform.http.problem.ProblemType.SIGNATURE_REFUSED;

import dev.readback.booking.BookingRejection;
import dev.readback.platform.http.KebabCase;
import dev.readback.platform.http.problem.FieldProblem;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.Map;

/** What a rejection is over HTTP, and what there is to mend. */
final class BookingProblems {
  private BookingProblems() {}

  static HttpProblem of(BookingRejection rejection) {
    return switch (rejection) {
      case NOT_STARTED, NOT_A_PARTICIPANT -> notFound();
      case NOT_THE_BUYER, NOT_THE_SELLER -> problem(FORBIDDEN, rejection);
      case OFFER_EXPIRED -> problem(SIGNATURE_REFUSED, rejection);
      case UNKNOWN_COUNTRY -> field(INVALID_REQUEST, rejection, "country");
      case DELIVERY_DATE_PAST -> field(REJECTED, rejection, "requestedDate");
      case STARTED_WITH_ANOTHER_SELLER,
          SELLER_IS_THE_BUYER,
          NO_LONGER_A_DRAFT,
          OFFER_OF_ANOTHER_SELLER,
          OFFER_IN_ANOTHER_CURRENCY,
          OFFER_SUPERSEDED,
          TOO_MANY_LINES,
          QUANTITY_OUT_OF_RANGE,
          NO_SUCH_LINE,
          NO_LINES,
          NO_DELIVERY,
          NOT_PLACED,
          ALREADY_DECIDED,
          ALREADY_CLOSED ->
          problem(REJECTED, rejection);
    };
  }

  static HttpProblem notFound() {
    return new HttpProblem(NOT_FOUND, BookingWords.of("not-found"));
  }

  /** A rejection for what one field says, told as such so that a form can show it there. */
  private static HttpProblem field(ProblemType type, BookingRejection rejection, String field) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(
        type, new FieldProblem(field, BookingWords.of(reason)), Map.of("reason", reason));
  }

  private static HttpProblem problem(ProblemType type, BookingRejection rejection) {
    String reason = KebabCase.of(rejection);
    return new HttpProblem(type, BookingWords.of(reason), Map.of("reason", reason));
  }
}
