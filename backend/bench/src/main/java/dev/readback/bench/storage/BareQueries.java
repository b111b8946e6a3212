package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import dev.readback.bench.measure.Client;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The floor under queries: the rows of one stream after the other, by the bare client. */
public final class BareQueries implements Client {
  private final BareRows rows;
  private final Iterator<String> keys;

  public BareQueries(TableAsyncClient table, List<String> keys) {
    this.rows = new BareRows(table);
    this.keys = Stream.generate(() -> keys).flatMap(List::stream).iterator();
  }

  @Override
  public CompletionStage<?> next() {
    return rows.load(keys.next()).toFuture();
  }
}
