package dev.readback.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One file of all sections: each benchmark replaces its own, and leaves the others and what people
 * wrote below them.
 */
public final class Report {
  private static final String START =
      """
      # Benchmarks

      All figures are ratios of two that were measured side by side in one run, in turn. The median of the rounds is in bold, the
      lowest and the highest round in brackets. Times are there to explain a ratio: they hold for the machine of their section.
      """;

  private final Path folder;

  /**
   * Prepares it.
   *
   * @param folder of the file and its drawings
   */
  public Report(Path folder) {
    this.folder = folder;
  }

  public Path file() {
    return folder.resolve("benchmarks.md");
  }

  /**
   * Puts a section in its place.
   *
   * @param order all sections there may be
   */
  public void put(Section section, List<String> order) {
    try {
      Files.createDirectories(folder);
      String before = Files.exists(file()) ? Files.readString(file()) : "";
      Files.writeString(file(), merge(before, section, order));
      for (Map.Entry<String, String> drawing : section.drawings().entrySet()) {
        Path path = folder.resolve(drawing.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, drawing.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("Cannot write the report", e);
    }
  }

  static String merge(String before, Section section, List<String> order) {
    var merged = new StringBuilder(START);
    for (String name : order) {
      String text = name.equals(section.name()) ? section.markdown() : between(before, name);
      if (!text.isEmpty()) {
        merged.append('\n').append(begin(name)).append('\n').append(text).append(end(name));
        merged.append('\n');
      }
    }
    return merged.append(written(before, order)).toString();
  }

  private static String written(String text, List<String> order) {
    int below =
        order.stream()
            .map(Report::end)
            .filter(text::contains)
            .mapToInt(end -> text.indexOf(end) + end.length() + 1)
            .max()
            .orElse(text.length());
    return below < text.length() ? text.substring(below) : "";
  }

  private static String between(String text, String name) {
    int from = text.indexOf(begin(name));
    int to = text.indexOf(end(name));
    return from < 0 || to < 0 ? "" : text.substring(from + begin(name).length() + 1, to);
  }

  private static String begin(String name) {
    return "<!-- " + name + " -->";
  }

  private static String end(String name) {
    return "<!-- end of " + name + " -->";
  }
}
