package dev.readback.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.bench.report.LineChart.Line;
import dev.readback.bench.report.LineChart.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LineChartTest {

  @Test
  void ten_times_as_much_is_the_same_step_to_the_right() throws Exception {
    Document svg = parse(chart(new Point(1, 1), new Point(10, 1), new Point(100, 1)));

    List<Double> xs = coordinates(svg, 0);
    assertEquals(xs.get(1) - xs.get(0), xs.get(2) - xs.get(1), 0.11);
  }

  @Test
  void twice_as_much_is_twice_as_high() throws Exception {
    Document svg = parse(chart(new Point(1, 0), new Point(10, 1), new Point(100, 2)));

    List<Double> ys = coordinates(svg, 1);
    assertEquals(ys.get(0) - ys.get(1), ys.get(1) - ys.get(2), 0.11);
    assertTrue(ys.get(2) < ys.get(0));
  }

  @Test
  void a_single_size_is_drawn_too() throws Exception {
    assertEquals(1, coordinates(parse(chart(new Point(5, 3))), 0).size());
  }

  @Test
  void the_axis_ends_at_a_round_number() {
    assertEquals(5, chart(new Point(1, 2.1)).top());
    assertEquals(1, chart(new Point(1, 1)).top());
    assertEquals(0.2, chart(new Point(1, 0.11)).top(), 1e-9);
    assertEquals(100, chart(new Point(1, 51)).top());
  }

  @Test
  void names_are_text_whatever_they_hold() throws Exception {
    var svg =
        parse(
            new LineChart(
                "a < b & c", "x", "y", List.of(new Line("<l>", List.of(new Point(1, 1))))));

    assertTrue(svg.getDocumentElement().getTextContent().contains("a < b & c"));
    assertTrue(svg.getDocumentElement().getTextContent().contains("<l>"));
  }

  @Test
  void a_line_without_points_is_refused() {
    var empty = List.of(new Line("none", List.of()));

    assertThrows(IllegalArgumentException.class, () -> new LineChart("t", "x", "y", empty));
  }

  private static LineChart chart(Point... points) {
    return new LineChart("t", "x", "y", List.of(new Line("l", List.of(points))));
  }

  private static Document parse(LineChart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Double> coordinates(Document svg, int axis) {
    var line = (Element) svg.getElementsByTagName("polyline").item(0);
    return List.of(line.getAttribute("points").split(" ")).stream()
        .map(point -> Double.parseDouble(point.split(",")[axis]))
        .toList();
  }
}
