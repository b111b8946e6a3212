package dev.readback.eventsourcing.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Work that must be done at least once, shared by all processes: whoever takes a message has it for
 * a while, and if they do not finish, somebody else gets it. {@code WorkQueueContract} in the test
 * kit says in code what an implementation has to do.
 *
 * <p>A message names the work and does not hold it, so that doing it twice does no harm.
 *
 * <p>Every operation ends within a bounded time and fails with {@link StoreUnavailable}.
 */
public interface WorkQueue {

  /**
   * The most bytes of a message's text (UTF-8): what is left of Azure Storage Queue's 64 KiB when
   * it is sent in Base64.
   */
  int MOST_BYTES = 48 * 1024;

  /**
   * Puts a message that nobody is given before the delay is over.
   *
   * <p>The putter may do the work in that time, and then {@link #remove}s the message: it is there
   * for the case that they do not come to it.
   *
   * @return the message as its putter holds it
   * @throws IllegalArgumentException when the text has more than {@link #MOST_BYTES}
   */
  Uni<WorkMessage> put(String text, Duration delay);

  /**
   * Takes messages that are due. Nobody else is given them before the time is over.
   *
   * @param most 1 to 32
   * @param hiddenFor how long the taker has
   * @return none when nothing is due; in no promised order
   */
  Uni<List<WorkMessage>> take(int most, Duration hiddenFor);

  /**
   * Removes a message, as the one who put or took it.
   *
   * @return whether it was removed; not when somebody else took it since, or removed it
   */
  Uni<Boolean> remove(WorkMessage message);

  /**
   * How many messages there are, due or not. Never fewer than there are: at 0, all that was put
   * before the call is removed.
   */
  Uni<Long> size();

  /**
   * When the oldest of the messages that are due was put, as far as a look at some of them tells.
   */
  Uni<Optional<Instant>> oldestDue();
}
