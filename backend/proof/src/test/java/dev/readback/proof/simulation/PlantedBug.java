package dev.readback.proof.simulation;

import static dev.readback.proof.simulation.history.Violation.Promise.COMMANDS_ARE_SETTLED;
import static dev.readback.proof.simulation.history.Violation.Promise.DECIDED_ON_WHAT_WAS_STORED;
import static dev.readback.proof.simulation.history.Violation.Promise.DONE_MEANS_DONE;
import static dev.readback.proof.simulation.history.Violation.Promise.EVERY_CHANGE_IS_FOLLOWED;
import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_END_EQUAL_TO_THE_STREAMS;
import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_HOLD_WHAT_BELONGS_THERE;
import static dev.readback.proof.simulation.history.Violation.Promise.LISTS_SHOW_WHAT_THE_SESSION_SAW;
import static dev.readback.proof.simulation.history.Violation.Promise.NOTHING_LOST;
import static dev.readback.proof.simulation.history.Violation.Promise.NOTHING_TWICE;
import static dev.readback.proof.simulation.history.Violation.Promise.PAGES_ARE_IN_ORDER;
import static dev.readback.proof.simulation.history.Violation.Promise.READS_ARE_PREFIXES;
import static dev.readback.proof.simulation.history.Violation.Promise.READ_YOUR_WRITES_AND_MONOTONIC_READS;
import static dev.readback.proof.simulation.history.Violation.Promise.REFUSED_IS_NOT_WRITTEN;
import static dev.readback.proof.simulation.history.Violation.Promise.THE_INDEX_NEVER_GOES_BACK;
import static dev.readback.proof.simulation.history.Violation.Promise.WRITES_FOLLOW_WRITES_AND_READS;

import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.following.StreamSubscriber;
import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.HandOff;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.inmemory.InMemoryEventStore;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.SessionVersions;
import dev.readback.eventsourcing.store.AppendOutcomeUnknown;
import dev.readback.eventsourcing.store.EventStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.eventsourcing.store.WorkQueue;
import dev.readback.proof.simulation.history.Violation.Promise;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import dev.readback.proof.simulation.orders.OrderEvent;
import dev.readback.proof.simulation.planted.AnnouncingAfterwards;
import dev.readback.proof.simulation.planted.CachedEventStore;
import dev.readback.proof.simulation.planted.EmptyLookingWorkQueue;
import dev.readback.proof.simulation.planted.ForgetfulWorkQueue;
import dev.readback.proof.simulation.planted.InclusivePages;
import dev.readback.proof.simulation.planted.IndexFirst;
import dev.readback.proof.simulation.planted.LaggingEventStore;
import dev.readback.proof.simulation.planted.NeverSettled;
import dev.readback.proof.simulation.planted.NewIdOnRetry;
import dev.readback.proof.simulation.planted.OptimisticEventStore;
import dev.readback.proof.simulation.planted.RepeatingEventStore;
import dev.readback.proof.simulation.planted.RowsAskedForOnce;
import dev.readback.proof.simulation.planted.SkippingProjection;
import dev.readback.proof.simulation.planted.TakingIsRemoving;
import dev.readback.proof.simulation.planted.UncheckedEventStore;
import dev.readback.proof.simulation.planted.UnfilteredOverlay;
import dev.readback.proof.simulation.planted.UnguardedReadModelStore;
import java.util.EnumSet;
import java.util.Set;

/** A run with one part broken on purpose, and the promises that this breaks. */
enum PlantedBug implements Parts {
  SESSION_VERSIONS_IGNORED(LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public ListReader lists(ListQuery<Order> query) {
      return (partition, list, after, limit, _) ->
          query.page(partition, list, after, limit, SessionVersions.NONE);
    }
  },
  SESSION_FORGETS_TOO_SOON(LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public SessionVersions remembered(SessionVersions session, ListPage page) {
      return SessionVersions.NONE;
    }
  },
  INDEX_READ_BEFORE_HEADS(LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public ListReader lists(ListQuery<Order> query) {
      return new IndexFirst(query);
    }
  },
  OVERLAY_IGNORES_THE_FILTER(LISTS_HOLD_WHAT_BELONGS_THERE) {
    @Override
    public ReadModel<Order> readModel() {
      return new UnfilteredOverlay();
    }
  },
  CURSOR_SKIPS_A_ROW(LISTS_SHOW_WHAT_THE_SESSION_SAW, LISTS_END_EQUAL_TO_THE_STREAMS) {
    @Override
    public ListReader lists(ListQuery<Order> query) {
      return (partition, list, after, limit, session) ->
          query.page(partition, list, after, limit, session).map(page -> skipped(page, after));
    }

    private static ListPage skipped(ListPage page, String after) {
      int from = after.isEmpty() || page.rows().size() < 2 ? 0 : 1;
      var rows = page.rows().subList(from, page.rows().size());
      return new ListPage(rows, page.more(), page.caughtUp(), page.seen());
    }
  },
  CURSOR_REPEATS_A_ROW(PAGES_ARE_IN_ORDER) {
    @Override
    public ReadModelStore readModelStore() {
      return new InclusivePages(new InMemoryReadModelStore());
    }
  },
  ROWS_ASKED_FOR_ONCE(THE_INDEX_NEVER_GOES_BACK) {
    @Override
    public StreamSubscriber projector(
        ReadModelProjector<Order> projector,
        QueryHandler<Order, OrderEvent> orders,
        ReadModelStore rows) {
      return new RowsAskedForOnce(orders, rows);
    }
  },
  ROWS_WITHOUT_VERSION_GUARD(THE_INDEX_NEVER_GOES_BACK) {
    @Override
    public ReadModelStore readModelStore() {
      return new UnguardedReadModelStore();
    }
  },
  EVENT_SKIPPED_IN_THE_FOLD(READS_ARE_PREFIXES, LISTS_HOLD_WHAT_BELONGS_THERE) {
    @Override
    public Projection<Order, OrderEvent> projection() {
      return new SkippingProjection();
    }
  },
  VERSION_CHECK_DROPPED(
      DECIDED_ON_WHAT_WAS_STORED, READS_ARE_PREFIXES, NOTHING_LOST, NOTHING_TWICE) {
    @Override
    public EventStore eventStore() {
      return new UncheckedEventStore(new InMemoryEventStore());
    }
  },
  STORE_REPEATS_APPENDS(NOTHING_TWICE) {
    @Override
    public EventStore seen(EventStore store) {
      return new RepeatingEventStore(store);
    }
  },
  NEW_ID_ON_RETRY(NOTHING_TWICE, REFUSED_IS_NOT_WRITTEN) {
    @Override
    public Commands commands(
        CommandHandler<OrderCommand, Order, OrderEvent, String, Order> handler) {
      return new NewIdOnRetry(handler);
    }
  },
  UNKNOWN_TAKEN_FOR_WRITTEN(NOTHING_LOST, READS_ARE_PREFIXES) {
    @Override
    public EventStore seen(EventStore store) {
      return new OptimisticEventStore(store);
    }
  },
  UNKNOWN_TAKEN_FOR_FAILED(REFUSED_IS_NOT_WRITTEN) {
    @Override
    public Commands commands(
        CommandHandler<OrderCommand, Order, OrderEvent, String, Order> handler) {
      return (key, envelope) ->
          handler
              .handle(key, envelope)
              .onFailure(AppendOutcomeUnknown.class)
              .transform(unknown -> new StoreUnavailable("taken for failed", unknown));
    }
  },
  UNKNOWN_NEVER_SETTLED(COMMANDS_ARE_SETTLED) {
    @Override
    public Commands commands(
        CommandHandler<OrderCommand, Order, OrderEvent, String, Order> handler) {
      return new NeverSettled(handler);
    }
  },
  STALE_CACHE(
      THE_INDEX_NEVER_GOES_BACK,
      READ_YOUR_WRITES_AND_MONOTONIC_READS,
      WRITES_FOLLOW_WRITES_AND_READS,
      LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public EventStore seen(EventStore store) {
      return new CachedEventStore(store);
    }
  },
  LAGGING_REPLICA_OF_THE_STORE(
      THE_INDEX_NEVER_GOES_BACK,
      READ_YOUR_WRITES_AND_MONOTONIC_READS,
      WRITES_FOLLOW_WRITES_AND_READS,
      LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public EventStore seen(EventStore store) {
      return new LaggingEventStore(store);
    }
  },
  MESSAGE_REMOVED_WHEN_TAKEN(
      EVERY_CHANGE_IS_FOLLOWED,
      DONE_MEANS_DONE,
      LISTS_SHOW_WHAT_THE_SESSION_SAW,
      LISTS_END_EQUAL_TO_THE_STREAMS) {
    @Override
    public WorkQueue seen(WorkQueue queue) {
      return new TakingIsRemoving(queue);
    }
  },
  MESSAGE_REMOVED_BEFORE_THE_COMMAND_IS_SETTLED(
      EVERY_CHANGE_IS_FOLLOWED,
      DONE_MEANS_DONE,
      LISTS_SHOW_WHAT_THE_SESSION_SAW,
      LISTS_END_EQUAL_TO_THE_STREAMS) {
    @Override
    public WorkQueue seen(WorkQueue queue) {
      return new ForgetfulWorkQueue(queue);
    }
  },
  DONE_IS_SAID_TOO_SOON(DONE_MEANS_DONE, LISTS_SHOW_WHAT_THE_SESSION_SAW) {
    @Override
    public WorkQueue seen(WorkQueue queue) {
      return new EmptyLookingWorkQueue(queue);
    }
  },
  ANNOUNCED_AFTER_THE_APPEND(
      EVERY_CHANGE_IS_FOLLOWED,
      DONE_MEANS_DONE,
      LISTS_SHOW_WHAT_THE_SESSION_SAW,
      LISTS_END_EQUAL_TO_THE_STREAMS) {
    @Override
    public HandOff handOff(Following following, WorkQueue queue) {
      return new AnnouncingAfterwards(following.handOff());
    }
  };

  private final Set<Promise> breaks;

  PlantedBug(Promise first, Promise... others) {
    this.breaks = EnumSet.of(first, others);
  }

  Set<Promise> breaks() {
    return breaks;
  }
}
