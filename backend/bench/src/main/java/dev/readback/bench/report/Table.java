package dev.readback.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table in Markdown. */
public final class Table {
  private final List<List<String>> lines = new ArrayList<>();

  public Table(String... header) {
    lines.add(List.of(header));
    lines.add(Stream.of(header).map(_ -> "---").toList());
  }

  public Table row(String... cells) {
    return row(List.of(cells));
  }

  public Table row(List<String> cells) {
    if (cells.size() != lines.getFirst().size()) {
      throw new IllegalArgumentException("Not as wide as the table: " + cells);
    }
    lines.add(List.copyOf(cells));
    return this;
  }

  public String markdown() {
    return lines.stream()
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .collect(Collectors.joining("\n"));
  }
}
