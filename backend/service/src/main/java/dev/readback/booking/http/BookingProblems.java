package dev.readback.booking.http;

import static dev.readback.platform.http.problem.ProblemType.FORBIDDEN;
import static dev.readback.platform.http.problem.ProblemType.INVALID_REQUEST;
import static dev.readback.platform.http.problem.ProblemType.NOT_FOUND;
import static dev.readback.platform.http.problem.ProblemType.REJECTED;
import static dev.readback.platform.http.problem.ProblemType.SIGNATURE_REFUSED;

import dev.readback.booking.BookingRejection;
import dev.readback.platform.http.KebabCase;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import java.util.List;
import java.util.Map;

/** What a rejection is over HTTP, and what there is to mend. */
final class BookingProblems {
  private BookingProblems() {}

  static HttpProblem of(BookingRejection rejection) {
    return switch (rejection) {
      case NOT_STARTED, NOT_A_PARTICIPANT -> notFound();
      case NOT_THE_BUYER -> problem(FORBIDDEN, rejection, "Only the buyer may do this");
      case NOT_THE_SELLER -> problem(FORBIDDEN, rejection, "Only the seller may do this");
      case STARTED_WITH_ANOTHER_SELLER ->
          rejected(rejection, "The booking was started with another seller: start a new one");
      case SELLER_IS_THE_BUYER -> rejected(rejection, "Nobody can buy from themselves");
      case NO_LONGER_A_DRAFT ->
          rejected(rejection, "The purchase order was placed: it can no longer be edited");
      case OFFER_EXPIRED ->
          problem(
              SIGNATURE_REFUSED,
              rejection,
              "The offer has expired: take a new one from the catalog");
      case OFFER_OF_ANOTHER_SELLER ->
          rejected(rejection, "A booking has one seller: start a new one for this offer");
      case OFFER_IN_ANOTHER_CURRENCY ->
          rejected(rejection, "A booking has one currency: start a new one for this offer");
      case OFFER_SUPERSEDED ->
          rejected(rejection, "The booking has a newer offer of this product: pick that one");
      case TOO_MANY_LINES -> rejected(rejection, "A booking has 100 lines at most");
      case QUANTITY_OUT_OF_RANGE ->
          rejected(rejection, "The quantity of a line must be 1 to 10,000 in all");
      case NO_SUCH_LINE -> rejected(rejection, "The booking has no line with this sku");
      case UNKNOWN_COUNTRY ->
          field(INVALID_REQUEST, rejection, "country", "is none of ISO 3166-1, such as NL");
      case DELIVERY_DATE_PAST ->
          field(REJECTED, rejection, "requestedDate", "is past: set the delivery anew");
      case NO_LINES -> rejected(rejection, "Add a line before you place the purchase order");
      case NO_DELIVERY ->
          rejected(rejection, "Set the delivery before you place the purchase order");
      case NOT_PLACED -> rejected(rejection, "The purchase order was not placed yet");
      case ALREADY_DECIDED ->
          rejected(rejection, "The seller has decided: it can no longer be withdrawn");
      case ALREADY_CLOSED -> rejected(rejection, "The booking is closed");
    };
  }

  static HttpProblem notFound() {
    return new HttpProblem(NOT_FOUND, "There is no such booking, or it is not yours");
  }

  /** A rejection for what one field says, told as such so that a form can show it there. */
  private static HttpProblem field(
      ProblemType type, BookingRejection rejection, String field, String message) {
    return new HttpProblem(
        type,
        field + " " + message,
        Map.of(
            "reason",
            KebabCase.of(rejection),
            "violations",
            List.of(Map.of("field", field, "message", message))));
  }

  private static HttpProblem rejected(BookingRejection rejection, String detail) {
    return problem(REJECTED, rejection, detail);
  }

  private static HttpProblem problem(ProblemType type, BookingRejection rejection, String detail) {
    return new HttpProblem(type, detail, Map.of("reason", KebabCase.of(rejection)));
  }
}
