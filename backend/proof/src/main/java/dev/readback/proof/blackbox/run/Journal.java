package dev.readback.proof.blackbox.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The epochs that a long run has behind it, so that one that was ended goes on where it was. */
final class Journal {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final SortedMap<Integer, Map<String, Long>> done = new TreeMap<>();

  private record Entry(
      @JsonProperty("epoch") int epoch, @JsonProperty("counts") Map<String, Long> counts) {}

  private Journal(Path file) {
    this.file = file;
  }

  /** Of a run that may have begun before. */
  static Journal in(Path file) {
    var journal = new Journal(file);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .flatMap(line -> parse(line).stream())
            .forEach(each -> journal.done.put(each.epoch(), each.counts()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return journal;
  }

  boolean has(int epoch) {
    return done.containsKey(epoch);
  }

  int size() {
    return done.size();
  }

  void add(int epoch, Figures figures) {
    done.put(epoch, figures.counts());
    try {
      Files.writeString(
          file,
          // begins with the line's end, since a line before it may have been cut off
          "\n" + JSON.writeValueAsString(new Entry(epoch, figures.counts())),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all epochs together. */
  Figures figures() {
    var all = new Figures();
    done.values().forEach(counts -> counts.forEach(all::add));
    return all;
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
