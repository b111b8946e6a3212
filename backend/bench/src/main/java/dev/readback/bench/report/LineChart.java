package dev.readback.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines over a logarithmic x axis, as SVG that needs nothing else.
 *
 * @param xLabel what is under the x axis
 * @param yLabel what the y axis shows, which begins at 0
 */
public record LineChart(String title, String xLabel, String yLabel, List<Line> lines) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 64;
  private static final int RIGHT = 24;
  private static final int TOP = 64;
  private static final int BOTTOM = 52;
  private static final int STEPS = 4;
  private static final List<String> COLOURS = List.of("#0b6bcb", "#c4501b", "#2c7a3f", "#7a4fb5");

  /** A line with its name. */
  public record Line(String name, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A point; x is over 0. */
  public record Point(double x, double y) {}

  public LineChart {
    lines = List.copyOf(lines);
    if (lines.size() > COLOURS.size() || lines.stream().anyMatch(line -> line.points().isEmpty())) {
      throw new IllegalArgumentException("Draws 1 to 4 lines with points");
    }
  }

  public String svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="%d" y="22" font-size="15" font-weight="bold">%s</text>
        %s
        <text x="%d" y="%d" text-anchor="middle">%s</text>
        %s
        </svg>
        """
        .formatted(
            WIDTH,
            HEIGHT,
            LEFT,
            escape(title),
            grid(),
            (LEFT + WIDTH - RIGHT) / 2,
            HEIGHT - 12,
            escape(xLabel),
            IntStream.range(0, lines.size())
                .mapToObj(this::line)
                .collect(Collectors.joining("\n")));
  }

  private String grid() {
    String horizontal =
        IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> horizontal(top() * step / STEPS))
            .collect(Collectors.joining("\n"));
    String ticks = xs().distinct().sorted().mapToObj(this::tick).collect(Collectors.joining("\n"));
    return horizontal
        + "\n"
        + ticks
        + "\n<text x=\"%d\" y=\"%d\" fill=\"#555\">%s</text>"
            .formatted(8, TOP - 12, escape(yLabel));
  }

  private String horizontal(double y) {
    return """
        <line x1="%d" y1="%s" x2="%d" y2="%s" stroke="#ddd"/>\
        <text x="%d" y="%s" text-anchor="end" fill="#555">%s</text>"""
        .formatted(
            LEFT,
            number(toY(y)),
            WIDTH - RIGHT,
            number(toY(y)),
            LEFT - 6,
            number(toY(y) + 4),
            Words.number(y));
  }

  private String tick(double x) {
    return "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%s</text>"
        .formatted(number(toX(x)), HEIGHT - BOTTOM + 18, String.format(Locale.ROOT, "%,.0f", x));
  }

  private String line(int index) {
    Line line = lines.get(index);
    String colour = COLOURS.get(index);
    String points =
        line.points().stream()
            .map(point -> number(toX(point.x())) + "," + number(toY(point.y())))
            .collect(Collectors.joining(" "));
    int column = LEFT + index * (WIDTH - LEFT - RIGHT) / COLOURS.size();
    return """
        <polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>
        <text x="%d" y="40" fill="%s">&#9632; %s</text>"""
        .formatted(points, colour, column, colour, escape(line.name()));
  }

  private double toX(double x) {
    double low = Math.log(xs().min().orElseThrow());
    double high = Math.log(xs().max().orElseThrow());
    double share = high == low ? 0.5 : (Math.log(x) - low) / (high - low);
    return LEFT + 16 + share * (WIDTH - LEFT - RIGHT - 32);
  }

  private double toY(double y) {
    return HEIGHT - BOTTOM - y / top() * (HEIGHT - TOP - BOTTOM);
  }

  /** The end of the y axis: 1, 2 or 5 times a power of ten. */
  double top() {
    double most = points().mapToDouble(Point::y).max().orElseThrow();
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(end -> end >= most)
        .findFirst()
        .orElseThrow();
  }

  private DoubleStream xs() {
    return points().mapToDouble(Point::x);
  }

  private Stream<Point> points() {
    return lines.stream().flatMap(line -> line.points().stream());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
