package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.StreamId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session wrote or saw lately: a list that it reads must not show less.
 *
 * @param streams each with its version, the most recently seen last
 */
public record SessionVersions(Map<StreamId, Long> streams) {
  public static final SessionVersions NONE = new SessionVersions(Map.of());

  public SessionVersions {
    streams = Collections.unmodifiableMap(new LinkedHashMap<>(streams));
  }

  /** With a stream that was seen now; of two versions of it the higher one stays. */
  public SessionVersions with(StreamId stream, long version) {
    var more = new LinkedHashMap<>(streams);
    @Nullable Long known = more.remove(stream);
    more.put(stream, known == null ? version : Math.max(known, version));
    return new SessionVersions(more);
  }

  /** With all that another one holds. */
  public SessionVersions with(SessionVersions other) {
    SessionVersions both = this;
    for (var seen : other.streams().entrySet()) {
      both = both.with(seen.getKey(), seen.getValue());
    }
    return both;
  }

  public SessionVersions without(Collection<StreamId> gone) {
    var fewer = new LinkedHashMap<>(streams);
    fewer.keySet().removeAll(gone);
    return new SessionVersions(fewer);
  }

  /** The most recently seen ones. */
  public SessionVersions latest(int most) {
    return without(streams.keySet().stream().limit(Math.max(0, streams.size() - most)).toList());
  }

  /** Those of one category. */
  public SessionVersions of(String category) {
    return without(
        streams.keySet().stream().filter(stream -> !stream.category().equals(category)).toList());
  }

  public boolean isEmpty() {
    return streams.isEmpty();
  }
}
