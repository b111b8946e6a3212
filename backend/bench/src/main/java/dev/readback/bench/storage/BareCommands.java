package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import com.azure.storage.queue.QueueAsyncClient;
import com.azure.storage.queue.models.SendMessageResult;
import dev.readback.bench.measure.Client;
import dev.readback.eventsourcing.EncodedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/**
 * The floor under {@link KernelCommands}: the same rows of the same length are queried and created
 * in the same order, by the bare client. What is read is not looked at, and what is written was
 * made ahead.
 */
public final class BareCommands implements Client {
  private static final List<EncodedEvent> EVENTS =
      IntStream.rangeClosed(1, Bookings.EVENTS).mapToObj(Bookings::event).toList();
  private static final Duration HIDDEN = Duration.ofSeconds(10);

  private final BareRows rows;
  private final Optional<QueueAsyncClient> queue;
  private String key = "";
  private int version = Bookings.EVENTS;

  /**
   * Prepares the client.
   *
   * @param queue where a message is put while the rows are queried, and removed after the answer;
   *     none for streams that nobody follows
   */
  public BareCommands(TableAsyncClient table, Optional<QueueAsyncClient> queue) {
    this.rows = new BareRows(table);
    this.queue = queue;
  }

  @Override
  public CompletionStage<?> next() {
    if (version == Bookings.EVENTS) {
      key = UUID.randomUUID().toString();
      version = 0;
    }
    version++;
    EncodedEvent event = EVENTS.get(version - 1);
    return queue
        .<Mono<?>>map(changes -> handedOn(changes, event))
        .orElseGet(() -> rows.load(key).then(rows.append(key, version, event)))
        .toFuture();
  }

  private Mono<?> handedOn(QueueAsyncClient changes, EncodedEvent event) {
    Mono<SendMessageResult> message =
        changes
            .sendMessageWithResponse("bookings/" + key, HIDDEN, Duration.ofSeconds(-1))
            .map(response -> response.getValue());
    return Mono.zip(rows.load(key), message)
        .flatMap(
            begun ->
                rows.append(key, version, event)
                    .doOnNext(_ -> removeLater(changes, begun.getT2())));
  }

  private static void removeLater(QueueAsyncClient changes, SendMessageResult message) {
    var _ = changes.deleteMessage(message.getMessageId(), message.getPopReceipt()).subscribe();
  }
}
