package dev.readback.catalog.http;

import dev.readback.platform.http.problem.FieldProblem;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.Words;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** A price as a caller writes it, in the form in which money is read. */
record Price(
    @NotNull @Pattern(regexp = "[0-9]{1,12}(\\.[0-9]{1,4})?", message = "{amount-form}")
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
      throw invalid("amount", CatalogWords.of("amount-positive"));
    }
    if (decimal.scale() > unit.getDecimalPlaces()) {
      throw invalid("amount", CatalogWords.of("amount-decimals", unit.getDecimalPlaces(), unit));
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
    throw invalid("currency", CatalogWords.of("currency"));
  }

  private static HttpProblem invalid(String part, Words rule) {
    return new HttpProblem(
        ProblemType.INVALID_REQUEST, new FieldProblem("unitPrice." + part, rule), Map.of());
  }
}
