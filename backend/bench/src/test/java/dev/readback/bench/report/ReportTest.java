package dev.readback.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.bench.measure.Spread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final List<String> ORDER = List.of("first", "second");

  @Test
  void a_benchmark_replaces_its_own_section_and_leaves_the_others() {
    String one = Report.merge("", Section.of("second", List.of("beta")), ORDER);
    String both = Report.merge(one, Section.of("first", List.of("alpha")), ORDER);
    String again = Report.merge(both, Section.of("second", List.of("beta again")), ORDER);

    assertTrue(both.indexOf("alpha") < both.indexOf("beta"));
    assertTrue(again.contains("\nalpha\n"));
    assertTrue(again.contains("\nbeta again\n"));
    assertFalse(again.contains("\nbeta\n"));
  }

  @Test
  void the_same_section_again_changes_nothing() {
    String once = Report.merge("", Section.of("first", List.of("alpha", "more")), ORDER);

    assertEquals(once, Report.merge(once, Section.of("first", List.of("alpha", "more")), ORDER));
  }

  @Test
  void what_people_wrote_below_the_sections_stays_there() {
    String before = Report.merge("", Section.of("first", List.of("alpha")), ORDER) + "\n## Why\n";

    String after = Report.merge(before, Section.of("second", List.of("beta")), ORDER);

    assertTrue(after.contains("\nalpha\n"));
    assertTrue(after.endsWith("\nbeta\n<!-- end of second -->\n\n## Why\n"));
  }

  @Test
  void drawings_lie_beside_the_report(@TempDir Path folder) throws Exception {
    var report = new Report(folder);

    report.put(new Section("first", "text\n", Map.of("pictures/a.svg", "<svg/>")), ORDER);

    assertTrue(Files.readString(report.file()).contains("text"));
    assertEquals("<svg/>", Files.readString(folder.resolve("pictures/a.svg")));
  }

  @Test
  void figures_have_three_digits_that_count() {
    assertEquals("1.23", Words.number(1.234));
    assertEquals("12.3", Words.number(12.34));
    assertEquals("1,234", Words.number(1234.4));
    assertEquals("**1.10** (0.95 – 1.30)", Words.ratio(new Spread(1.1, 0.954, 1.3)));
  }

  @Test
  void a_table_is_as_wide_as_its_header() {
    var table = new Table("a", "b").row("1", "2");

    assertEquals("| a | b |\n| --- | --- |\n| 1 | 2 |", table.markdown());
    assertThrows(IllegalArgumentException.class, () -> table.row("1"));
  }
}
