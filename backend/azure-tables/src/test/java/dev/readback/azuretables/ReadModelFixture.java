package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;

import com.azure.data.tables.TableClient;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One partition of a read model, behind a proxy and also past it. */
final class ReadModelFixture implements AutoCloseable {
  static final String MODEL = "model";
  static final String PARTITION = "ada@example.com";
  static final String LIST = "open";

  final String prefix = Azurite.freshPrefix();
  final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  final ReadModelStore store = proxy.tables(prefix, Duration.ofSeconds(5)).readModelStore();
  final ReadModelStore direct = Azurite.tables(prefix).readModelStore();

  /** Past all stores. */
  TableClient rawTable() {
    return Azurite.rawTable(prefix + "rows" + MODEL);
  }

  ReadModelRow row(String id, long version, String data) {
    return new ReadModelRow(MODEL, PARTITION, id, version, id, Set.of(LIST), data);
  }

  ReadModelRow listed(String id, long version, String sortKey, String... lists) {
    return new ReadModelRow(MODEL, PARTITION, id, version, sortKey, Set.of(lists), "{}");
  }

  boolean put(ReadModelRow row) {
    return await(store.put(row));
  }

  boolean put(String id, long version, String data) {
    return put(row(id, version, data));
  }

  Optional<ReadModelRow> find(String id) {
    return await(store.find(MODEL, PARTITION, id));
  }

  ReadModelPage page(String after, int limit) {
    return await(store.page(MODEL, PARTITION, LIST, after, limit));
  }

  List<String> ids(String list) {
    return await(store.page(MODEL, PARTITION, list, "", 10)).rows().stream()
        .map(ReadModelRow::id)
        .toList();
  }

  @Override
  public void close() {
    proxy.close();
  }
}
