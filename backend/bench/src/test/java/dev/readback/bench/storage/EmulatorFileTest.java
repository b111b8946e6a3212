package dev.readback.bench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.models.ListEntitiesOptions;
import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableServiceException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The emulator takes rows that were put into its file for rows of its own. */
class EmulatorFileTest {

  @Test
  void copied_rows_are_found_and_cannot_be_added_again() {
    try (Storage storage = Storage.start()) {
      TableAsyncClient table = storage.bareTable("copies");
      table.createTable().block();
      table.createEntity(row("2-first")).block();
      table.createEntity(row("other")).block();

      storage.copyRows("copies", "first", List.of("zebra", "ant"));

      assertEquals(List.of("2-ant", "2-first", "2-zebra", "other"), keys(table, ""));
      assertEquals(List.of("2-ant"), keys(table, "RowKey eq '2-ant'"));
      assertEquals("ant", table.getEntity("alice", "2-ant").block().getProperty("names"));
      assertThrows(TableServiceException.class, () -> table.createEntity(row("2-zebra")).block());
      table.createEntity(row("2-new")).block();
      assertEquals(List.of("2-new"), keys(table, "RowKey eq '2-new'"));
    }
  }

  private static TableEntity row(String key) {
    return new TableEntity("alice", key).addProperty("names", key.replace("2-", ""));
  }

  private static List<String> keys(TableAsyncClient table, String filter) {
    return table
        .listEntities(new ListEntitiesOptions().setFilter(filter))
        .map(TableEntity::getRowKey)
        .collectList()
        .block();
  }
}
