package dev.readback.azuretables;

import static com.azure.data.tables.models.TableTransactionActionType.CREATE;
import static com.azure.data.tables.models.TableTransactionActionType.DELETE;
import static com.azure.data.tables.models.TableTransactionActionType.UPDATE_REPLACE;
import static com.azure.data.tables.models.TableTransactionActionType.UPSERT_REPLACE;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row on its way into its table, with its entries in lists. At most {@value
 * ReadModelRow#MOST_LISTS} of them come and as many go, so that the 100 entities of a transaction
 * are enough.
 */
record ModelWrite(TableEntity head, List<TableEntity> entries) {
  private static final String ETAG = "odata.etag";

  /**
   * @throws IllegalArgumentException when the row cannot be stored
   */
  static ModelWrite of(ReadModelRow row) {
    if (row.data().length() > AppendLimits.MOST_CHARACTERS || !Text.isWellFormed(row.data())) {
      throw new IllegalArgumentException(
          "Row %s of read model %s is no text of at most %d characters"
              .formatted(row.id(), row.model(), AppendLimits.MOST_CHARACTERS));
    }
    var write = new ModelWrite(ModelRow.head(row), ModelRow.entries(row));
    long bytes = write.mostBytes();
    if (bytes > AppendLimits.MOST_BYTES) {
      throw new IllegalArgumentException(
          "Row %s of read model %s has %d bytes with its lists, and %d is the most"
              .formatted(row.id(), row.model(), bytes, AppendLimits.MOST_BYTES));
    }
    return write;
  }

  private long mostBytes() {
    List<TableEntity> sent = Stream.concat(Stream.of(head), entries.stream()).toList();
    return RequestSize.ofChanges(sent) + RequestSize.ofRemovals(ReadModelRow.MOST_LISTS);
  }

  /**
   * What puts the row in the place of the stored one, on condition that its head is still this one.
   */
  List<TableTransactionAction> after(String model, Optional<TableEntity> stored) {
    List<TableTransactionAction> actions = new ArrayList<>();
    actions.add(
        stored
            .map(known -> new TableTransactionAction(UPDATE_REPLACE, headOver(known), true))
            .orElseGet(() -> new TableTransactionAction(CREATE, head)));
    entries.forEach(entry -> actions.add(new TableTransactionAction(UPSERT_REPLACE, entry)));
    stored.stream()
        .flatMap(known -> left(model, known))
        .forEach(entry -> actions.add(new TableTransactionAction(DELETE, entry)));
    return actions;
  }

  private TableEntity headOver(TableEntity known) {
    return new TableEntity(head.getPartitionKey(), head.getRowKey())
        .setProperties(head.getProperties())
        .addProperty(ETAG, known.getETag());
  }

  private Stream<TableEntity> left(String model, TableEntity known) {
    Set<String> kept =
        entries.stream().map(TableEntity::getRowKey).collect(Collectors.toUnmodifiableSet());
    return ModelRow.entries(ModelRow.readHead(model, known)).stream()
        .filter(entry -> !kept.contains(entry.getRowKey()));
  }
}
