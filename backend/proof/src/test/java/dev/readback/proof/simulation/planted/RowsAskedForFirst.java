package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Generations;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Projects as the kernel does, but asks which rows serve before it loads the stream. */
public record RowsAskedForFirst(QueryHandler<Order, ?> orders, ReadModelStore store)
    implements StreamSubscriber {

  @Override
  public String name() {
    return Orders.LIST.name();
  }

  @Override
  public String category() {
    return Orders.CATEGORY;
  }

  @Override
  public Uni<Void> changed(StreamId stream) {
    return store
        .find(Generations.MODEL, "models", name())
        .map(row -> row.map(ReadModelRow::data).orElse("1"))
        .chain(numbers -> orders.query(stream.key()).chain(view -> write(view, numbers)));
  }

  private Uni<Void> write(StreamView<Order> view, String numbers) {
    List<ReadModelRow> rows =
        List.of(numbers.split(" ", -1)).reversed().stream()
            .flatMap(number -> rows(view, name() + number))
            .toList();
    return Multi.createFrom()
        .iterable(rows)
        .onItem()
        .transformToUniAndConcatenate(store::put)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Stream<ReadModelRow> rows(StreamView<Order> view, String stored) {
    return Orders.LIST.listings(view).stream().map(listing -> ReadModel.row(stored, view, listing));
  }
}
