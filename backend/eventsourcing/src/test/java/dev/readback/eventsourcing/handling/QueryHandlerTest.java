package dev.readback.eventsourcing.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.testkit.Streams;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryHandlerTest {
  private final InMemoryEventStore store = new InMemoryEventStore();
  private final QueryHandler<String, Tally.Added> queries =
      new QueryHandler<>(store, "tallies", Tally.CODEC, Tally.SUM_IN_WORDS);

  @BeforeEach
  void three_events() {
    var events =
        Stream.of(1, 2, 3)
            .map(n -> new NewEvent(Tally.CODEC.encode(new Tally.Added(n)), Streams.ORIGIN))
            .toList();
    store
        .append(new StreamId("tallies", "t1"), 0, Streams.command(), events)
        .await()
        .indefinitely();
  }

  @Test
  void a_stream_is_read_whole() {
    StreamView<String> view = queries.query("t1").await().indefinitely();

    assertEquals(3, view.version());
    assertEquals("0+1 by Ada Lovelace+2 by Ada Lovelace+3 by Ada Lovelace", view.view());
  }

  @Test
  void a_stream_can_be_read_as_it_was() {
    StreamView<String> view = queries.versions("t1").await().indefinitely().at(1);

    assertEquals(new StreamView<>(view.stream(), "0+1 by Ada Lovelace", 1), view);
  }

  @Test
  void a_version_that_was_not_reached_reads_what_there_is() {
    assertEquals(3, queries.versions("t1").await().indefinitely().at(9).version());
  }

  @Test
  void a_stream_that_was_never_written_does_not_exist() {
    assertFalse(queries.query("t2").await().indefinitely().exists());
  }
}
