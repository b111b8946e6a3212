package dev.readback.bench.report;

import java.util.List;
import java.util.Map;

/**
 * What one benchmark found.
 *
 * @param name its place in the report
 * @param markdown its text
 * @param drawings SVG by file name
 */
public record Section(String name, String markdown, Map<String, String> drawings) {
  public Section {
    drawings = Map.copyOf(drawings);
  }

  /** A section of several paragraphs, without drawings. */
  public static Section of(String name, List<String> paragraphs) {
    return new Section(name, String.join("\n\n", paragraphs) + "\n", Map.of());
  }
}
