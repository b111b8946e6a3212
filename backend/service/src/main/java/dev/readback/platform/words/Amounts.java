package dev.readback.platform.words;

import org.joda.money.Money;
import org.joda.money.format.MoneyAmountStyle;
import org.joda.money.format.MoneyFormatter;
import org.joda.money.format.MoneyFormatterBuilder;

/** Amounts of money in words: with the code of the currency, since several share a sign. */
public final class Amounts {
  private Amounts() {}

  public static Words of(Money money) {
    return language -> formatter(language).print(money);
  }

  private static MoneyFormatter formatter(Language language) {
    return new MoneyFormatterBuilder()
        .appendCurrencyCode()
        .appendLiteral(" ")
        .appendAmount(
            switch (language) {
              case ENGLISH -> MoneyAmountStyle.ASCII_DECIMAL_POINT_GROUP3_COMMA;
              case DUTCH -> MoneyAmountStyle.ASCII_DECIMAL_COMMA_GROUP3_DOT;
            })
        .toFormatter();
  }
}
