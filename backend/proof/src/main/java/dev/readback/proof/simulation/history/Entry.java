package dev.readback.proof.simulation.history;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.CommandEnvelope;
import dev.readback.eventsourcing.handling.CommandResult;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.ListPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.proof.simulation.orders.Order;
import dev.readback.proof.simulation.orders.OrderCommand;
import java.util.List;

/** Something that happened in a run. What a session asks and is answered carries one number. */
public sealed interface Entry {

  /** What a session asked for. */
  sealed interface Asked extends Entry {
    int session();

    int number();
  }

  /** What a session was answered. */
  sealed interface Answered extends Entry {
    int number();
  }

  record CommandGiven(
      int session, int number, StreamId stream, CommandEnvelope<OrderCommand> envelope)
      implements Asked {}

  /**
   * A command was settled.
   *
   * @param last whether nothing of it is under way any more
   */
  record CommandSettled(int number, CommandResult<Order, String> result, boolean last)
      implements Answered {}

  /** The session was told that nothing was written, and gave up. */
  record CommandFailed(int number, boolean last) implements Answered {}

  record StreamAsked(int session, int number, StreamId stream) implements Asked {}

  record StreamShown(int number, StreamView<Order> view) implements Answered {}

  record ListAsked(int session, int number, String partition, String list, String after, int limit)
      implements Asked {}

  /**
   * A page was shown.
   *
   * @param complete whether it claims to show all that the session saw
   */
  record ListShown(int number, ListPage page, boolean complete) implements Answered {}

  /** A read came to nothing, which it may. */
  record ReadFailed(int number) implements Answered {}

  /** Somebody asked whether followers have seen everything. */
  record DoneAsked(int session, int number) implements Asked {}

  record DoneSaid(int number, boolean done) implements Answered {}

  /** The store holds a command's events: those after a version, up to another one. */
  record Stored(StreamId stream, CommandId command, long after, long version) implements Entry {}

  /** The index holds a row. */
  record Listed(ReadModelRow row) implements Entry {}

  /** The index holds a read model no longer. */
  record Dropped(String model) implements Entry {}

  /** A subscriber was told, and saw the stream at a version. */
  record Followed(StreamId stream, long version) implements Entry {}

  /** A list as it is when all is done, with the rows of all its pages. */
  record ListEnded(String partition, String list, List<ReadModelRow> rows) implements Entry {}

  /** Something happened to the processes or to what they store in. */
  record Disturbed(String what) implements Entry {}
}
