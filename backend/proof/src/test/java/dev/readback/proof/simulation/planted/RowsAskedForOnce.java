package dev.readback.proof.simulation.planted;

import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Generations;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.Orders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Projects as the kernel does, but asks only once in the life of its process which rows serve. */
public final class RowsAskedForOnce implements StreamSubscriber {
  private final QueryHandler<Order, ?> orders;
  private final ReadModelStore store;
  private @Nullable String numbers;

  public RowsAskedForOnce(QueryHandler<Order, ?> orders, ReadModelStore store) {
    this.orders = orders;
    this.store = store;
  }

  @Override
  public String name() {
    return Orders.LIST.name();
  }

  @Override
  public String category() {
    return Orders.CATEGORY;
  }

  @Override
  public Uni<Void> changed(EventStream stream) {
    StreamView<Order> view = orders.project(stream);
    String known = numbers;
    return known == null ? ask().chain(asked -> write(view, asked)) : write(view, known);
  }

  private Uni<String> ask() {
    return store
        .find(Generations.MODEL, "models", name())
        .map(row -> row.map(ReadModelRow::data).orElse("1"))
        .invoke(asked -> numbers = asked);
  }

  private Uni<Void> write(StreamView<Order> view, String serving) {
    List<ReadModelRow> rows =
        List.of(serving.split(" ", -1)).reversed().stream()
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
