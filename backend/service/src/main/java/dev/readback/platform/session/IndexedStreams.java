package dev.readback.platform.session;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Lists that show streams of a category: capabilities give one for each read model. */
public interface IndexedStreams {

  /** The category whose streams they show. */
  String category();

  /** Which streams of a session the person's lists show as the session saw them, or newer. */
  Uni<Set<StreamId>> caughtUp(String personId, SessionVersions session);

  /** Those that a list shows. */
  static IndexedStreams of(ListQuery<?> list) {
    return new IndexedStreams() {
      @Override
      public String category() {
        return list.category();
      }

      @Override
      public Uni<Set<StreamId>> caughtUp(String personId, SessionVersions session) {
        return list.caughtUp(personId, session);
      }
    };
  }
}
