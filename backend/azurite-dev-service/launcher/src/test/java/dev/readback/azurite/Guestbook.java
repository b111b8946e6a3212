package dev.readback.azurite;

import static java.util.stream.Collectors.toSet;

import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.data.tables.TableClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.data.tables.models.TableEntity;
import java.time.Duration;
import java.util.Set;

/** A table of one partition. */
final class Guestbook {

  private static final String PARTITION = "guests";

  private final TableClient table;

  Guestbook(AzuriteServer azurite) {
    this(azurite.connectionString());
  }

  Guestbook(String connectionString) {
    var service =
        new TableServiceClientBuilder()
            .connectionString(connectionString)
            .retryOptions(new RetryOptions(new FixedDelayOptions(0, Duration.ZERO)))
            .buildClient();
    service.createTableIfNotExists("guestbook");
    table = service.getTableClient("guestbook");
  }

  void write(String name) {
    table.createEntity(new TableEntity(PARTITION, name));
  }

  Set<String> names() {
    return table.listEntities().stream().map(TableEntity::getRowKey).collect(toSet());
  }
}
