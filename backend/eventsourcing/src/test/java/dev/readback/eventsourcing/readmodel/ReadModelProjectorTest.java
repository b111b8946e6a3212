package dev.readback.eventsourcing.readmodel;

import static dev.readback.eventsourcing.readmodel.Tickets.ALL;
import static dev.readback.eventsourcing.readmodel.Tickets.OTHERS;
import static dev.readback.eventsourcing.readmodel.Tickets.OWNER;
import static dev.readback.eventsourcing.readmodel.Tickets.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelRow;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ReadModelProjectorTest {
  private final InMemoryEventStore events = new InMemoryEventStore();
  private final InMemoryReadModelStore stored = new InMemoryReadModelStore();
  private final DelayedReadModelStore store = new DelayedReadModelStore(stored);
  private final Tickets tickets = new Tickets(events);
  private final ReadModelProjector<Optional<Tickets.Ticket>> projector =
      new ReadModelProjector<>(Tickets.queries(events), Tickets.MODEL, store);
  private final ReadModelRebuild rebuild = new ReadModelRebuild(events, store);

  @Test
  void a_stream_is_listed_for_each_whom_it_concerns() {
    tickets.move(1, "draft");
    project(1);
    assertEquals(List.of(), list("tickets1", OTHERS, ALL));

    tickets.move(1, "shared");
    project(1);

    assertEquals(List.of("t1 v2 shared"), list("tickets1", OWNER, "shared"));
    assertEquals(List.of("t1 v2 shared"), list("tickets1", OTHERS, ALL));
    assertEquals(List.of(), list("tickets1", OWNER, "draft"));
  }

  @Test
  void of_two_projectors_the_slower_one_takes_nothing_back() {
    tickets.move(1, "draft");
    CompletableFuture<Void> slow = store.holdNextPut();
    var behind = events.load(id(1)).chain(projector::changed).subscribeAsCompletionStage();
    tickets.move(1, "placed");
    project(1);

    slow.complete(null); // it has folded version 1, and writes it now
    behind.join();

    assertEquals(List.of("t1 v2 placed"), list("tickets1", OWNER, ALL));
    assertEquals(List.of(), list("tickets1", OWNER, "draft"));
  }

  @Test
  void a_rebuild_lists_all_streams_anew_and_then_serves() {
    tickets.move(1, "draft");
    project(1);
    tickets.move(1, "placed"); // never projected
    tickets.move(2, "draft"); // neither

    assertEquals(2L, rebuild.rebuild(projector).await().indefinitely());

    assertEquals("2", serving());
    assertEquals(List.of("t2 v1 draft", "t1 v2 placed"), list("tickets2", OWNER, ALL));
  }

  @Test
  void the_old_rows_serve_while_the_new_ones_are_made_and_changes_go_to_both() {
    tickets.move(1, "draft");
    project(1);
    CompletableFuture<Void> hold = store.holdNextPutTo("tickets2");
    var rebuilding = rebuild.rebuild(projector).subscribeAsCompletionStage();

    assertEquals("1 2", serving());
    tickets.move(2, "draft");
    project(2);

    assertEquals(List.of("t2 v1 draft", "t1 v1 draft"), list("tickets1", OWNER, ALL));
    assertEquals(List.of("t2 v1 draft"), list("tickets2", OWNER, ALL));
    hold.complete(null);
    rebuilding.join();
    assertEquals("2", serving());
    assertEquals(List.of("t2 v1 draft", "t1 v1 draft"), list("tickets2", OWNER, ALL));
  }

  @Test
  void a_change_that_is_loaded_after_a_rebuild_began_goes_to_the_new_rows_too() {
    tickets.move(1, "draft");
    var slowEvents = new DelayedEventStore(events);
    CompletableFuture<Void> load = slowEvents.holdNextLoad();
    var projecting = slowEvents.load(id(1)).chain(projector::changed).subscribeAsCompletionStage();
    CompletableFuture<Void> put = store.holdNextPutTo("tickets2");
    var rebuilding = rebuild.rebuild(projector).subscribeAsCompletionStage(); // of version 1
    tickets.move(1, "placed");

    load.complete(null);
    projecting.join();
    assertEquals(List.of("t1 v2 placed"), list("tickets1", OWNER, ALL));
    put.complete(null);
    rebuilding.join();

    assertEquals("2", serving());
    assertEquals(List.of("t1 v2 placed"), list("tickets2", OWNER, ALL));
  }

  @Test
  void an_interrupted_rebuild_is_started_again() {
    tickets.move(1, "draft");
    tickets.move(2, "unreadable");
    assertThrows(
        IllegalStateException.class, () -> rebuild.rebuild(projector).await().indefinitely());
    assertEquals("1 2", serving());

    var mended = new InMemoryEventStore();
    new Tickets(mended).move(1, "placed");
    var again = new ReadModelProjector<>(Tickets.queries(mended), Tickets.MODEL, store);
    new ReadModelRebuild(mended, store).rebuild(again).await().indefinitely();

    assertEquals("3", serving());
    assertEquals(List.of("t1 v1 placed"), list("tickets3", OWNER, ALL));
    assertEquals(List.of(), list("tickets2", OWNER, ALL));

    new ReadModelRebuild(mended, store).rebuild(again).await().indefinitely();
    assertEquals(List.of(), list("tickets1", OWNER, ALL));
  }

  @Test
  void of_two_rebuilds_at_once_the_later_one_counts() {
    tickets.move(1, "draft");
    CompletableFuture<Void> hold = store.holdNextPutTo("tickets2");
    var first = rebuild.rebuild(projector).subscribeAsCompletionStage().toCompletableFuture();
    rebuild.rebuild(projector).await().indefinitely();

    hold.complete(null);
    var overtaken = assertThrows(CompletionException.class, first::join);

    assertInstanceOf(RebuildOvertaken.class, overtaken.getCause());
    assertEquals("3", serving());
    assertEquals(List.of("t1 v1 draft"), list("tickets3", OWNER, ALL));
  }

  @Test
  void the_rows_before_the_last_ones_are_dropped_by_the_next_rebuild() {
    tickets.move(1, "draft");
    project(1);
    rebuild.rebuild(projector).await().indefinitely();
    assertEquals(List.of("t1 v1 draft"), list("tickets1", OWNER, ALL));

    rebuild.rebuild(projector).await().indefinitely();

    assertEquals(List.of(), list("tickets1", OWNER, ALL));
    assertEquals(List.of("t1 v1 draft"), list("tickets2", OWNER, ALL));
    assertEquals(List.of("t1 v1 draft"), list("tickets3", OWNER, ALL));
  }

  private void project(int number) {
    events.load(id(number)).chain(projector::changed).await().indefinitely();
  }

  private String serving() {
    Uni<Optional<ReadModelRow>> row = stored.find(Generations.MODEL, "models", "tickets");
    return row.await().indefinitely().orElseThrow().data();
  }

  private List<String> list(String model, String partition, String list) {
    return stored.page(model, partition, list, "", 10).await().indefinitely().rows().stream()
        .map(row -> row.id() + " v" + row.version() + " " + row.data())
        .toList();
  }
}
