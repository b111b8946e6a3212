package dev.readback.platform.words;

import java.text.NumberFormat;
import java.util.Currency;
import org.joda.money.Money;

/** Amounts of money in words, written as the reader's region has it: the same as in the page. */
public final class Amounts {
  private Amounts() {}

  public static Words of(Money money) {
    return locale -> {
      NumberFormat format = NumberFormat.getCurrencyInstance(locale);
      format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
      format.setMinimumFractionDigits(money.getScale());
      format.setMaximumFractionDigits(money.getScale());
      return format.format(money.getAmount());
    };
  }
}
