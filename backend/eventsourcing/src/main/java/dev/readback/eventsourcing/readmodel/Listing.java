package dev.readback.eventsourcing.readmodel;

import java.util.Set;

/**
 * How a stream is listed for somebody.
 *
 * @param partition whose lists
 * @param sortKey its place in them, which never changes
 * @param lists of the partition in which it stands now
 * @param data what a row shows, as text
 */
public record Listing(String partition, String sortKey, Set<String> lists, String data) {
  public Listing {
    lists = Set.copyOf(lists);
  }
}
