package dev.readback.azurite;

import com.azure.data.tables.TableClient;
import com.azure.data.tables.TableClientBuilder;
import com.azure.data.tables.models.TableEntity;

/** A table of one partition. */
final class Guestbook {

  private final TableClient table;

  Guestbook(String connectionString) {
    table =
        new TableClientBuilder()
            .connectionString(connectionString)
            .tableName("guestbook")
            .buildClient();
  }

  void write(String name) {
    table.createTable();
    table.createEntity(new TableEntity("guests", name));
  }

  long entries() {
    return table.listEntities().stream().count();
  }
}
