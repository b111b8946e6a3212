package dev.readback.eventsourcing.readmodel;

import static dev.readback.eventsourcing.readmodel.Tickets.ALL;
import static dev.readback.eventsourcing.readmodel.Tickets.OWNER;
import static dev.readback.eventsourcing.readmodel.Tickets.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody acts and reads their lists page by page, while a projector runs behind at random: the
 * pages put together are always what they did, in order, without a gap or a repetition.
 */
class AnyListTest {
  private static final List<String> STATUSES = List.of("draft", "placed", "confirmed");
  private static final int STEPS = 400;

  private final InMemoryEventStore events = new InMemoryEventStore();
  private final InMemoryReadModelStore store = new InMemoryReadModelStore();
  private final Tickets tickets = new Tickets(events);
  private final ReadModelProjector<Optional<Tickets.Ticket>> projector =
      new ReadModelProjector<>(Tickets.queries(events), Tickets.MODEL, store);
  private final ListQuery<Optional<Tickets.Ticket>> query =
      new ListQuery<>(Tickets.queries(events), Tickets.MODEL, store);
  private final TreeMap<Integer, String> truth = new TreeMap<>();
  private SessionVersions session = SessionVersions.NONE;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_list_is_what_its_reader_did(long seed) {
    var random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(4)) {
        case 0, 1 -> act(1 + random.nextInt(40), STATUSES.get(random.nextInt(STATUSES.size())));
        case 2 -> project(1 + random.nextInt(40));
        default -> {
          String list = random.nextBoolean() ? ALL : STATUSES.get(random.nextInt(3));
          assertEquals(expected(list), walk(list, 1 + random.nextInt(7)), "seed " + seed);
        }
      }
    }
  }

  private void project(int number) {
    events.load(id(number)).chain(projector::changed).await().indefinitely();
  }

  private void act(int number, String status) {
    session = session.with(id(number), tickets.move(number, status));
    truth.put(number, status);
  }

  private List<String> expected(String list) {
    return truth.descendingMap().entrySet().stream()
        .filter(ticket -> list.equals(ALL) || list.equals(ticket.getValue()))
        .map(ticket -> "t" + ticket.getKey() + " " + ticket.getValue())
        .toList();
  }

  private List<String> walk(String list, int limit) {
    List<String> rows = new ArrayList<>();
    String after = "";
    boolean more = true;
    while (more) {
      assertTrue(rows.size() <= truth.size(), "pages go on and on");
      ListPage page = query.page(OWNER, list, after, limit, session).await().indefinitely();
      session = session.without(page.caughtUp()).with(page.seen());
      for (ListedRow listed : page.rows()) {
        rows.add(listed.row().id() + " " + listed.row().data());
        after = listed.row().sortKey();
      }
      more = page.more();
      assertTrue(!more || page.rows().size() == limit, "a page that is not full but says more");
    }
    return rows;
  }
}
