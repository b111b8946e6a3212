package dev.readback.bench.report;

import dev.readback.bench.measure.Comparison;
import dev.readback.bench.measure.Figure;
import dev.readback.bench.measure.Spread;
import java.util.Locale;

/** Figures as a report shows them: three digits that count, and how far the rounds lie apart. */
public final class Words {
  private Words() {}

  public static String ratio(Spread ratio) {
    return "**%s** (%s – %s)"
        .formatted(
            twoDecimals(ratio.median()), twoDecimals(ratio.low()), twoDecimals(ratio.high()));
  }

  /** Both sides of a comparison, with their unit. */
  public static String pair(Comparison comparison, Figure figure) {
    return "%s : %s %s"
        .formatted(
            number(comparison.measured(figure).median()),
            number(comparison.reference(figure).median()),
            figure.unit());
  }

  /** Three digits that count. */
  public static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private static String twoDecimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
