package dev.readback.azuretables;

import com.azure.storage.queue.QueueAsyncClient;
import com.azure.storage.queue.QueueServiceAsyncClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The queues of an account. */
final class Queues {
  private final QueueServiceAsyncClient reading;
  private final QueueServiceAsyncClient writing;

  Queues(QueueServiceClientBuilder account) {
    this.reading = account.retryOptions(Retries.twice()).buildAsyncClient();
    this.writing = account.retryOptions(Retries.never()).buildAsyncClient();
  }

  QueueAsyncClient reading(String queue) {
    return reading.getQueueAsyncClient(queue);
  }

  QueueAsyncClient writing(String queue) {
    return writing.getQueueAsyncClient(queue);
  }

  Mono<Void> createAll(Collection<String> queues) {
    return Flux.fromIterable(queues).concatMap(queue -> reading(queue).createIfNotExists()).then();
  }
}
