package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.Appended;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.EventStream;
import dev.readback.eventsourcing.store.NewEvent;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A contract that a store can pass by doing nothing proves nothing. */
class ContractsProveSomethingTest {

  @Test
  void a_store_that_does_nothing_fails_every_test_of_the_event_store_contract() {
    assertAllFail(NoEventStore.class);
  }

  @Test
  void a_store_that_does_nothing_fails_every_test_of_the_read_model_store_contract() {
    assertAllFail(NoReadModelStore.class);
  }

  @Test
  void a_queue_that_does_nothing_fails_every_test_of_the_work_queue_contract() {
    assertAllFail(NoWorkQueue.class);
  }

  private static void assertAllFail(Class<?> contract) {
    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(contract))
            .execute()
            .testEvents();
    assertTrue(tests.started().count() > 0);
    assertEquals(0, tests.succeeded().count(), () -> "passed: " + tests.succeeded().list());
  }

  static class NoEventStore extends EventStoreContract {
    @Override
    protected EventStore store() {
      return new EventStore() {
        @Override
        public Uni<EventStream> load(StreamId stream) {
          return Uni.createFrom().item(new EventStream(stream, List.of()));
        }

        @Override
        public Uni<Appended> append(
            StreamId stream, long expectedVersion, CommandId command, List<NewEvent> events) {
          return Uni.createFrom().item(new Appended(0));
        }

        @Override
        public Multi<StreamId> streams(String category) {
          return Multi.createFrom().empty();
        }
      };
    }
  }

  static class NoReadModelStore extends ReadModelStoreContract {
    @Override
    protected ReadModelStore store() {
      return new ReadModelStore() {
        @Override
        public Uni<Boolean> put(ReadModelRow row) {
          return Uni.createFrom().item(false);
        }

        @Override
        public Uni<Optional<ReadModelRow>> find(String model, String partition, String id) {
          return Uni.createFrom().item(Optional.empty());
        }

        @Override
        public Uni<ReadModelPage> page(
            String model, String partition, String list, String after, int limit) {
          return Uni.createFrom().item(new ReadModelPage(List.of(), false));
        }

        @Override
        public Uni<Void> drop(String model) {
          return Uni.createFrom().voidItem();
        }
      };
    }
  }

  static class NoWorkQueue extends WorkQueueContract {
    @Override
    protected WorkQueue queue() {
      return new WorkQueue() {
        @Override
        public Uni<WorkMessage> put(String text, Duration delay) {
          return Uni.createFrom().item(new WorkMessage("", "", text, 0));
        }

        @Override
        public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
          return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<Boolean> remove(WorkMessage message) {
          return Uni.createFrom().item(false);
        }

        @Override
        public Uni<Long> size() {
          return Uni.createFrom().item(0L);
        }

        @Override
        public Uni<Optional<Instant>> oldestDue() {
          return Uni.createFrom().item(Optional.empty());
        }
      };
    }

    @Override
    protected void pass(Duration time) {}
  }
}
