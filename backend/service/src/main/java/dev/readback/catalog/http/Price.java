package dev.readback.catalog.http;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** A price as a caller writes it, in the form in which money is read. */
record Price(
    @NotNull
        @Pattern(
            regexp = "[0-9]{1,12}(\\.[0-9]{1,4})?",
            message = "must be a decimal below a million million, such as \"14.90\"")
        String amount,
    @NotNull String currency) {

  /**
   * The money that it is.
   *
   * @throws HttpProblem when there is no such currency, or the amount is no price in it
   */
  Money money() {
    CurrencyUnit unit = unit();
    var decimal = new BigDecimal(amount);
    if (decimal.signum() == 0) {
      throw invalid("amount", "must be more than 0");
    }
    if (decimal.scale() > unit.getDecimalPlaces()) {
      throw invalid(
          "amount", "must have at most %d decimals in %s".formatted(unit.getDecimalPlaces(), unit));
    }
    return Money.of(unit, decimal);
  }

  private CurrencyUnit unit() {
    try {
      CurrencyUnit unit = CurrencyUnit.of(currency);
      if (!unit.isPseudoCurrency()) { // gold, or no currency at all
        return unit;
      }
    } catch (IllegalCurrencyException _) {
      // said below
    }
    throw invalid("currency", "must be a currency of ISO 4217, such as \"EUR\"");
  }

  private static HttpProblem invalid(String part, String rule) {
    String field = "unitPrice." + part;
    return new HttpProblem(
        ProblemType.INVALID_REQUEST,
        field + " " + rule,
        Map.of("violations", List.of(Map.of("field", field, "message", rule))));
  }
}
