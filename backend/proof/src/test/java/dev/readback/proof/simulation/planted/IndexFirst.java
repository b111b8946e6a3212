package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.proof.simulation.Parts.ListReader;
import dev.readback.proof.simulation.orders.Order;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/** Reads the page first, and only then what the index holds of the session's streams. */
public record IndexFirst(ListQuery<Order> query) implements ListReader {

  @Override
  public Uni<ListPage> page(
      String partition, String list, String after, int limit, SessionVersions session) {
    return query
        .page(partition, list, after, limit, SessionVersions.NONE)
        .chain(
            page ->
                query
                    .caughtUp(partition, session)
                    .chain(
                        caughtUp ->
                            caughtUp.size() == session.streams().size()
                                ? Uni.createFrom().item(with(page, caughtUp))
                                : query.page(partition, list, after, limit, session)));
  }

  private static ListPage with(ListPage page, Set<StreamId> caughtUp) {
    return new ListPage(page.rows(), page.more(), caughtUp, page.seen());
  }
}
