package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.eventsourcing.testkit.Streams.command;
import static dev.readback.eventsourcing.testkit.Streams.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.testkit.Streams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongStreamTest {
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final EventStore store = proxy.tables().eventStore();
  private final StreamId stream = Streams.fresh();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void a_stream_over_many_pages_is_read_whole_and_in_order() {
    for (int version = 0; version < 2_100; version += 100) {
      await(store.append(stream, version, command(), events(100)));
    }

    var read = await(store.load(stream));

    assertEquals(2_100, read.version());
    assertEquals("{\"n\":100}", read.events().getLast().event().data());
    assertEquals(3, proxy.seen(Kind.READ).size(), "pages");
  }

  @Test
  void empty_pages_are_not_the_end() {
    await(store.append(stream, 0, command(), events(3)));
    proxy.next(
        Kind.READ, Fault.emptyPage(), Fault.emptyPage(), Fault.emptyPage(), Fault.firstPage());

    assertEquals(3, await(store.load(stream)).version());

    assertEquals(4, proxy.seen(Kind.READ).size(), "pages");
    assertTrue(proxy.seen(Kind.READ).getLast().uri().contains("NextPartitionKey=1%214%21bmV4dA--"));
  }

  @Test
  void rows_that_come_in_no_order_are_put_in_order() {
    await(store.append(stream, 0, command(), events(12)));
    proxy.next(Kind.READ, Fault.inReverse());

    var read = await(store.load(stream));

    assertEquals("{\"n\":1}", read.events().getFirst().event().data());
    assertEquals("{\"n\":12}", read.events().getLast().event().data());
  }
}
