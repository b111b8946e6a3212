package dev.readback.bench;

import dev.readback.bench.measure.Comparison;
import dev.readback.bench.measure.Figure;
import dev.readback.bench.report.LineChart;
import dev.readback.bench.report.LineChart.Line;
import dev.readback.bench.report.LineChart.Point;
import dev.readback.bench.report.Table;
import dev.readback.bench.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The latency of Readback and of the bare client at several sizes. */
final class Curve {
  private final String title;
  private final String name;
  private final String what;
  private final List<Point> readback = new ArrayList<>();
  private final List<Point> bare = new ArrayList<>();
  private final Table table;

  /**
   * Begins a curve.
   *
   * @param what grows
   */
  Curve(String title, String name, String what) {
    this.title = title;
    this.name = name;
    this.what = what;
    this.table =
        new Table(
            what,
            "ratio to the bare client, p50",
            "Readback : bare client",
            "storage operations",
            "rows",
            "rows in the table");
  }

  /** Adds a size, with what one request of Readback does there. */
  void add(int size, Comparison compared, int operations, String rows, int rowsInTable) {
    readback.add(new Point(size, compared.measured(Figure.P50).median()));
    bare.add(new Point(size, compared.reference(Figure.P50).median()));
    table.row(
        String.format(Locale.ROOT, "%,d", size),
        Words.ratio(compared.ratio(Figure.P50)),
        Words.pair(compared, Figure.P50),
        Integer.toString(operations),
        rows,
        String.format(Locale.ROOT, "%,d", rowsInTable));
  }

  String file() {
    return "benchmarks/" + name + ".svg";
  }

  String svg() {
    return new LineChart(
            title,
            what,
            "p50, ms",
            List.of(new Line("Readback", readback), new Line("bare client", bare)))
        .svg();
  }

  String markdown() {
    return "### %s\n\n%s\n\n![%s: time over %s](%s)"
        .formatted(title, table.markdown(), title, what, file());
  }
}
