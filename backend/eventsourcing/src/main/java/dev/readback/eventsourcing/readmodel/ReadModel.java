package dev.readback.eventsourcing.readmodel;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.List;
import java.util.Optional;

/** Says how a projected stream is listed. Pure. */
public interface ReadModel<V> {

  /** What its rows are stored under; lower-case letters. */
  String name();

  /**
   * For whom the stream is listed, and how; at most once a partition. Once it is listed in a
   * partition, later versions are, too, if only in no list.
   */
  List<Listing> listings(StreamView<V> stream);

  /** How the stream is listed in one partition. */
  default Optional<Listing> listing(StreamView<V> stream, String partition) {
    return listings(stream).stream()
        .filter(listing -> listing.partition().equals(partition))
        .findFirst();
  }

  /** A stream's row, in a read model that is stored under a name. */
  static ReadModelRow row(String stored, StreamView<?> stream, Listing listing) {
    return new ReadModelRow(
        stored,
        listing.partition(),
        stream.stream().key(),
        stream.version(),
        listing.sortKey(),
        listing.lists(),
        listing.data());
  }
}
