package dev.readback.azurite;

import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueClientBuilder;

/** A queue. */
final class Mailbox {

  private final QueueClient queue;

  Mailbox(AzuriteServer azurite) {
    queue =
        new QueueClientBuilder()
            .connectionString(azurite.connectionString())
            .queueName("mailbox")
            .buildClient();
    queue.create();
  }

  void send(String text) {
    queue.sendMessage(text);
  }

  String peek() {
    return queue.peekMessage().getBody().toString();
  }
}
