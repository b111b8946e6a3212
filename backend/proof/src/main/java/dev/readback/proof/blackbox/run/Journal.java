package dev.readback.proof.blackbox.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The epochs that a long run has behind it, so that one that was ended goes on where it was. */
final class Journal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final String run;
  private final List<Entry> done = new ArrayList<>();

  private record Entry(
      @JsonProperty("run") String run,
      @JsonProperty("epoch") int epoch,
      @JsonProperty("version") String version,
      @JsonProperty("counts") Map<String, Long> counts) {}

  private Journal(Path file, String run) {
    this.file = file;
    this.run = run;
  }

  /**
   * Of a run that may have begun before.
   *
   * @param run that tells it from others in the same file
   */
  static Journal in(Path file, String run) {
    var journal = new Journal(file, run);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .flatMap(line -> parse(line).stream())
            .filter(each -> each.run().equals(run))
            .forEach(journal.done::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return journal;
  }

  int size() {
    return done.size();
  }

  /** Writes the next epoch down, at the version of the sources that it was made with. */
  void add(String version, Figures figures) {
    var entry = new Entry(run, done.size(), version, figures.counts());
    done.add(entry);
    try {
      Files.writeString(
          file,
          // begins with the line's end, since a line before it may have been cut off
          "\n" + JSON.writeValueAsString(entry),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all epochs together. */
  Figures figures() {
    var all = new Figures();
    done.forEach(each -> each.counts().forEach(all::add));
    return all;
  }

  /** How many epochs there are of each version. */
  SortedMap<String, Integer> versions() {
    SortedMap<String, Integer> versions = new TreeMap<>();
    done.forEach(each -> versions.merge(each.version(), 1, Integer::sum));
    return versions;
  }

  /** Nothing for a line that was cut off: its epoch is done again. */
  private static Optional<Entry> parse(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(line, Entry.class));
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }
}
