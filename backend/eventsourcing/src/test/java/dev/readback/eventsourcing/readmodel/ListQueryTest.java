package dev.readback.eventsourcing.readmodel;

import static dev.readback.eventsourcing.readmodel.Tickets.ALL;
import static dev.readback.eventsourcing.readmodel.Tickets.OTHERS;
import static dev.readback.eventsourcing.readmodel.Tickets.OWNER;
import static dev.readback.eventsourcing.readmodel.Tickets.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list for the one who acts, while the index stands still unless a test projects. */
class ListQueryTest {
  private final InMemoryEventStore events = new InMemoryEventStore();
  private final DelayedReadModelStore store =
      new DelayedReadModelStore(new InMemoryReadModelStore());
  private final Tickets tickets = new Tickets(events);
  private final ReadModelProjector<Optional<Tickets.Ticket>> projector =
      new ReadModelProjector<>(Tickets.queries(events), Tickets.MODEL, store);
  private final ListQuery<Optional<Tickets.Ticket>> query =
      new ListQuery<>(Tickets.queries(events), Tickets.MODEL, store);
  private SessionVersions session = SessionVersions.NONE;

  @Test
  void a_list_is_as_new_as_the_index_for_who_did_nothing() {
    index(1, "draft");
    tickets.move(1, "placed");
    tickets.move(2, "draft");

    assertEquals(List.of("t1 draft index"), page(ALL, "", 10));
  }

  @Test
  void a_new_row_is_there_at_once_and_says_that_it_is_from_its_stream() {
    index(1, "draft");
    act(2, "draft");

    assertEquals(List.of("t2 draft stream", "t1 draft index"), page(ALL, "", 10));
  }

  @Test
  void a_changed_row_is_shown_as_it_is_now_at_its_place() {
    index(1, "draft");
    index(2, "draft");
    index(3, "draft");
    act(2, "placed");

    assertEquals(
        List.of("t3 draft index", "t2 placed stream", "t1 draft index"), page(ALL, "", 10));
  }

  @Test
  void a_row_leaves_one_filter_and_enters_another() {
    index(1, "draft");
    index(2, "placed");
    act(1, "placed");

    assertEquals(List.of(), page("draft", "", 10));
    assertEquals(List.of("t2 placed index", "t1 placed stream"), page("placed", "", 10));
  }

  @Test
  void a_page_stays_full_when_rows_leave_it() {
    for (int number = 1; number <= 9; number++) {
      index(number, "draft");
    }
    act(9, "placed");
    act(8, "placed");

    assertEquals(
        List.of("t7 draft index", "t6 draft index", "t5 draft index"), page("draft", "", 3));
    assertTrue(read("draft", "", 3).more());
  }

  @Test
  void a_row_at_the_edge_stands_on_exactly_one_page() {
    for (int number : List.of(1, 2, 4, 5)) {
      index(number, "placed");
    }
    index(3, "draft");
    act(3, "placed");

    assertEquals(List.of("t5 placed index", "t4 placed index"), page("placed", "", 2));
    assertEquals(List.of("t3 placed stream", "t2 placed index"), page("placed", lastKey("", 2), 2));
    assertEquals(
        List.of("t5 placed index", "t4 placed index", "t3 placed stream"), page("placed", "", 3));
    assertEquals(List.of("t2 placed index", "t1 placed index"), page("placed", lastKey("", 3), 3));
  }

  @Test
  void a_row_that_comes_from_the_stream_alone_makes_another_page() {
    index(2, "draft");
    act(1, "draft");

    ListPage first = read(ALL, "", 1);
    assertTrue(first.more());
    assertEquals(List.of("t1 draft stream"), page(ALL, first.rows().getLast().row().sortKey(), 1));
    assertFalse(read(ALL, first.rows().getLast().row().sortKey(), 1).more());
  }

  @Test
  void who_is_not_concerned_sees_nothing_of_a_stream_that_they_know_of() {
    act(1, "draft");
    session = SessionVersions.NONE.with(id(1), 1);

    assertEquals(List.of(), page(OTHERS, ALL, "", 10));

    act(1, "shared");
    assertEquals(List.of("t1 shared stream"), page(OTHERS, ALL, "", 10));
  }

  @Test
  void what_the_index_has_caught_up_with_need_not_be_remembered() {
    act(1, "draft");
    act(2, "draft");
    project(1);

    ListPage page = read(ALL, "", 10);

    assertEquals(Set.of(id(1)), page.caughtUp());
    assertEquals(SessionVersions.NONE.with(id(2), 1), page.seen());
    assertEquals(Set.of(id(1)), query.caughtUp(OWNER, session).await().indefinitely());
  }

  @Test
  void what_the_index_catches_up_with_after_the_page_was_read_is_on_it_too() {
    index(1, "draft");
    index(2, "draft");
    act(2, "placed");
    act(3, "draft");
    store.beforeNextFind(
        () -> {
          project(2);
          project(3);
        });

    assertEquals(List.of("t3 draft index", "t1 draft index"), page("draft", "", 10));
  }

  @Test
  void a_stream_whose_newer_version_the_page_shows_is_not_looked_up() {
    act(1, "draft");
    tickets.move(1, "placed");
    project(1);
    store.beforeNextFind(() -> fail("looked up"));

    ListPage page = read(ALL, "", 10);

    assertEquals(Set.of(id(1)), page.caughtUp());
    assertEquals(SessionVersions.NONE, page.seen());
  }

  @Test
  void what_a_page_showed_of_a_stream_is_remembered_at_the_version_shown() {
    act(1, "draft");
    tickets.move(1, "placed");

    assertEquals(SessionVersions.NONE.with(id(1), 2), read(ALL, "", 10).seen());
  }

  @Test
  void streams_of_other_categories_do_not_count() {
    index(1, "draft");
    session = SessionVersions.NONE.with(new StreamId("parcels", "t1"), 9);

    assertEquals(List.of("t1 draft index"), page(ALL, "", 10));
  }

  private void index(int number, String status) {
    tickets.move(number, status);
    project(number);
  }

  private void project(int number) {
    events.load(id(number)).chain(projector::changed).await().indefinitely();
  }

  private void act(int number, String status) {
    session = session.with(id(number), tickets.move(number, status));
  }

  private ListPage read(String list, String after, int limit) {
    return query.page(OWNER, list, after, limit, session).await().indefinitely();
  }

  private String lastKey(String after, int limit) {
    return read("placed", after, limit).rows().getLast().row().sortKey();
  }

  private List<String> page(String list, String after, int limit) {
    return page(OWNER, list, after, limit);
  }

  private List<String> page(String partition, String list, String after, int limit) {
    var page = query.page(partition, list, after, limit, session).await().indefinitely();
    List<String> rows = new ArrayList<>();
    for (ListedRow listed : page.rows()) {
      String from = listed.fromStream() ? "stream" : "index";
      rows.add(listed.row().id() + " " + listed.row().data() + " " + from);
    }
    return rows;
  }
}
