package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.StreamId;
import dev.readback.proof.simulation.ports.VirtualTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** All that happened in a run, in its order. */
public final class History {
  private final VirtualTime time;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();

  public History(VirtualTime time) {
    this.time = time;
  }

  public void add(Entry entry) {
    entries.add(entry);
    times.add(time.elapsed());
  }

  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** All of it, a line each. */
  public List<String> lines() {
    return IntStream.range(0, entries.size()).mapToObj(this::line).toList();
  }

  private String line(int entry) {
    return "%7d ms %s".formatted(times.get(entry), entries.get(entry));
  }

  /** What happened up to an entry, as far as it has to do with a stream or with the processes. */
  public List<String> upTo(int last, StreamId stream) {
    Set<Integer> about = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      if (i == last || concerns(entries.get(i), stream, about)) {
        lines.add(line(i));
      }
    }
    return lines;
  }

  private static boolean concerns(Entry entry, StreamId stream, Set<Integer> about) {
    return switch (entry) {
      case Entry.CommandGiven given -> given.stream().equals(stream) && about.add(given.number());
      case Entry.StreamAsked asked -> asked.stream().equals(stream) && about.add(asked.number());
      case Entry.ListAsked _, Entry.DoneAsked _ -> false;
      case Entry.ListShown shown ->
          shown.page().rows().stream().anyMatch(row -> row.row().id().equals(stream.key()));
      case Entry.Answered answered -> about.contains(answered.number());
      case Entry.Stored stored -> stored.stream().equals(stream);
      case Entry.Listed listed -> listed.row().id().equals(stream.key());
      case Entry.Followed followed -> followed.stream().equals(stream);
      case Entry.ListEnded _ -> false;
      case Entry.Dropped _, Entry.Disturbed _ -> true;
    };
  }
}
