package dev.readback.proof.blackbox.checker;

import dev.readback.proof.blackbox.history.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a session knows by an exchange: the highest version that it wrote and saw of each stream.
 */
final class Known {
  private final Map<String, Seen> written = new HashMap<>();
  private final Map<String, Seen> read = new HashMap<>();

  /** A version, and the exchange that showed it. */
  record Seen(long version, Exchange by) {}

  void wrote(String subject, long version, Exchange by) {
    written.merge(subject, new Seen(version, by), Known::higher);
  }

  void saw(String subject, long version, Exchange by) {
    read.merge(subject, new Seen(version, by), Known::higher);
  }

  private static Seen higher(Seen one, Seen other) {
    return other.version() > one.version() ? other : one;
  }

  Optional<Seen> written(String subject) {
    return Optional.ofNullable(written.get(subject));
  }

  Optional<Seen> read(String subject) {
    return Optional.ofNullable(read.get(subject));
  }

  /** The highest version of all streams. */
  Map<String, Seen> all() {
    Map<String, Seen> all = new HashMap<>(read);
    written.forEach((subject, seen) -> all.merge(subject, seen, Known::higher));
    return all;
  }
}
