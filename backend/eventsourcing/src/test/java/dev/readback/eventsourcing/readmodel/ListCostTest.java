package dev.readback.eventsourcing.readmodel;

import static dev.readback.eventsourcing.readmodel.Tickets.ALL;
import static dev.readback.eventsourcing.readmodel.Tickets.OWNER;
import static dev.readback.eventsourcing.readmodel.Tickets.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page costs the same operations and rows, whatever lies in the store. */
class ListCostTest {
  private final InMemoryEventStore events = new InMemoryEventStore();
  private final CountingStore store = new CountingStore();
  private final ListQuery<Optional<Tickets.Ticket>> query =
      new ListQuery<>(Tickets.queries(events), Tickets.MODEL, store);

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void a_page_of_the_index(int rows) {
    fill(rows);

    var page = query.page(OWNER, ALL, "", 50, SessionVersions.NONE).await().indefinitely();

    assertEquals(50, page.rows().size());
    assertEquals(List.of("find", "page: 50 rows"), store.operations);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void a_page_for_somebody_who_did_two_things_of_which_it_shows_one(int rows) {
    fill(rows);
    var session = SessionVersions.NONE.with(id(7), 1);
    session = session.with(id(rows + 1), new Tickets(events).move(rows + 1, "draft"));

    var page = query.page(OWNER, ALL, "", 50, session).await().indefinitely();

    assertEquals(50, page.rows().size());
    assertEquals(List.of("find", "page: 52 rows", "find"), store.operations);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void a_page_for_somebody_who_did_something_that_stands_on_another_one(int rows) {
    fill(rows);

    var session = SessionVersions.NONE.with(id(70), 1);
    var page = query.page(OWNER, ALL, "", 50, session).await().indefinitely();

    assertEquals(50, page.rows().size());
    assertEquals(List.of("find", "page: 51 rows", "find"), store.operations);
  }

  private void fill(int rows) {
    for (int number = 1; number <= rows; number++) {
      String key = String.format(Locale.ROOT, "%07d", number);
      store
          .put(new ReadModelRow("tickets1", OWNER, "t" + number, 1, key, Set.of(ALL), "draft"))
          .await()
          .indefinitely();
    }
  }

  private static final class CountingStore implements ReadModelStore {
    private final ReadModelStore store = new InMemoryReadModelStore();
    final List<String> operations = new ArrayList<>();

    @Override
    public Uni<Boolean> put(ReadModelRow row) {
      return store.put(row);
    }

    @Override
    public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
      operations.add("find");
      return store.find(model, partition, id);
    }

    @Override
    public Uni<ReadModelPage> page(
        String model, String partition, String list, String after, int limit) {
      return store
          .page(model, partition, list, after, limit)
          .invoke(page -> operations.add("page: " + page.rows().size() + " rows"));
    }

    @Override
    public Uni<Void> drop(String model) {
      return store.drop(model);
    }
  }
}
