package dev.readback.azuretables;

import static com.azure.storage.queue.models.QueueErrorCode.MESSAGE_NOT_FOUND;
import static com.azure.storage.queue.models.QueueErrorCode.POP_RECEIPT_MISMATCH;
import static com.azure.storage.queue.models.QueueErrorCode.QUEUE_NOT_FOUND;

import com.azure.core.http.rest.Response;
import com.azure.core.util.BinaryData;
import com.azure.storage.queue.QueueAsyncClient;
import com.azure.storage.queue.models.PeekedMessageItem;
import com.azure.storage.queue.models.QueueErrorCode;
import com.azure.storage.queue.models.QueueMessageItem;
import com.azure.storage.queue.models.QueueProperties;
import com.azure.storage.queue.models.QueueStorageException;
import com.azure.storage.queue.models.SendMessageResult;
import dev.readback.eventsourcing.store.WorkMessage;
import dev.readback.eventsourcing.store.WorkQueue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A queue of Azure Queue Storage. It is made by the first put, and one that is missing is empty.
 *
 * <p>A put, a take or a removal whose answer was lost may have been carried out: then a message is
 * there once more than its putter knows, hidden for a while, or gone.
 */
final class AzureWorkQueue implements WorkQueue {
  private static final int MOST_AT_ONCE = 32;
  private static final Duration FOR_EVER = Duration.ofSeconds(-1);
  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Set<QueueErrorCode> NOT_HELD =
      Set.of(MESSAGE_NOT_FOUND, POP_RECEIPT_MISMATCH, QUEUE_NOT_FOUND);

  private final QueueAsyncClient reading;
  private final QueueAsyncClient writing;
  private final StorageCalls calls;

  AzureWorkQueue(Queues queues, String name, StorageCalls calls) {
    this.reading = queues.reading(name);
    this.writing = queues.writing(name);
    this.calls = calls;
  }

  @Override
  public Uni<WorkMessage> put(String text, Duration delay) {
    String body = MessageText.encode(text);
    Duration hidden = wholeSeconds(delay, Duration.ZERO);
    return run(
        () ->
            send(body, hidden)
                .map(sent -> new WorkMessage(sent.getMessageId(), sent.getPopReceipt(), text, 0)));
  }

  private Mono<SendMessageResult> send(String body, Duration hidden) {
    Mono<SendMessageResult> send =
        Mono.defer(() -> writing.sendMessageWithResponse(body, hidden, FOR_EVER))
            .map(Response::getValue);
    return send.onErrorResume(
        AzureWorkQueue::isMissing, _ -> reading.createIfNotExists().then(send));
  }

  @Override
  public Uni<List<WorkMessage>> take(int most, Duration hiddenFor) {
    if (most < 1 || most > MOST_AT_ONCE) {
      throw new IllegalArgumentException("Takes 1 to 32 messages, not " + most);
    }
    Duration hidden = wholeSeconds(hiddenFor, Duration.ofSeconds(1));
    return run(
        () ->
            writing
                .receiveMessages(most, hidden)
                .map(AzureWorkQueue::taken)
                .collectList()
                .onErrorResume(AzureWorkQueue::isMissing, _ -> Mono.just(List.of())));
  }

  private static WorkMessage taken(QueueMessageItem item) {
    @Nullable BinaryData body = item.getBody(); // none when the text is empty
    String text = body == null ? "" : MessageText.decode(body.toString());
    return new WorkMessage(
        item.getMessageId(), item.getPopReceipt(), text, (int) item.getDequeueCount());
  }

  @Override
  public Uni<Boolean> remove(WorkMessage message) {
    return run(
        () ->
            writing
                .deleteMessageWithResponse(message.id(), message.receipt())
                .thenReturn(true)
                .onErrorResume(failure -> says(failure, NOT_HELD), _ -> Mono.just(false)));
  }

  /**
   * The service's own count, which "is not lower than the actual number of messages in the queue".
   *
   * @see <a href="https://learn.microsoft.com/rest/api/storageservices/get-queue-metadata">Get
   *     Queue Metadata</a>
   */
  @Override
  public Uni<Long> size() {
    return run(
        () ->
            reading
                .getProperties()
                .map(QueueProperties::getApproximateMessagesCountLong)
                .onErrorResume(AzureWorkQueue::isMissing, _ -> Mono.just(0L)));
  }

  @Override
  public Uni<Optional<Instant>> oldestDue() {
    return run(
        () ->
            reading
                .peekMessages(MOST_AT_ONCE)
                .map(PeekedMessageItem::getInsertionTime)
                .map(OffsetDateTime::toInstant)
                .collectList()
                .map(times -> times.stream().min(Comparator.naturalOrder()))
                .onErrorResume(AzureWorkQueue::isMissing, _ -> Mono.just(Optional.empty())));
  }

  /** Rounded up, since the service counts in seconds and nobody is given a message too early. */
  private static Duration wholeSeconds(Duration time, Duration least) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A message is hidden for 0 to 7 days, not " + time);
    }
    var rounded = Duration.ofSeconds(time.plusNanos(999_999_999).toSeconds());
    return rounded.compareTo(least) < 0 ? least : rounded;
  }

  private static boolean isMissing(Throwable failure) {
    return says(failure, Set.of(QUEUE_NOT_FOUND));
  }

  private static boolean says(Throwable failure, Set<QueueErrorCode> codes) {
    if (!(failure instanceof QueueStorageException refused)) {
      return false;
    }
    @Nullable QueueErrorCode code = refused.getErrorCode();
    return code != null && codes.contains(code);
  }

  private <T> Uni<T> run(Supplier<Mono<T>> operation) {
    return calls.run(operation).onFailure(Failures::isOfService).transform(Failures::unavailable);
  }
}
