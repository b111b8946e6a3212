package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a {@link ReadModelStore} has to do. Extend it, give it a store, and run it. */
public abstract class ReadModelStoreContract {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String MODEL = "contracts";

  private final String partition = UUID.randomUUID().toString();

  /** The store to test; the same one, or one over the same data, at every call. */
  protected abstract ReadModelStore store();

  @Test
  void a_row_is_read_back_to_the_letter() {
    ReadModelRow row = row("a", 3, "{\"name\":\"Schraube M8 × 40 'verzinkt' 🔩\"}");

    assertTrue(put(row));

    assertEquals(Optional.of(row), find("a"));
    assertEquals(new ReadModelPage(List.of(row), false), page("", 10));
  }

  @Test
  void a_row_that_was_never_put_is_not_found() {
    put(row("a", 1, "{}"));

    assertEquals(Optional.empty(), find("b"));
    assertTrue(find("a").isPresent());
  }

  @Test
  void a_newer_version_replaces_an_older_one() {
    put(row("a", 1, "old"));

    assertTrue(put(row("a", 2, "new")));

    assertEquals("new", find("a").orElseThrow().data());
  }

  @Test
  void a_version_that_is_not_newer_changes_nothing() {
    put(row("a", 5, "five"));

    assertFalse(put(row("a", 4, "four")));
    assertFalse(put(row("a", 5, "five again")));

    assertEquals("five", find("a").orElseThrow().data());
  }

  @Test
  void of_many_writers_the_newest_version_stays() {
    List<Uni<Boolean>> writers =
        new ArrayList<>(
            IntStream.rangeClosed(1, 12)
                .mapToObj(version -> store().put(row("a", version, "v" + version)))
                .toList());

    await(Uni.join().all(writers).andFailFast());

    assertEquals("v12", find("a").orElseThrow().data());
  }

  @Test
  void pages_follow_the_order_of_keys_and_end() {
    for (String key : List.of("c", "a", "e", "b", "d")) {
      put(row(key, 1, "{}"));
    }

    assertEquals(List.of("a", "b"), keys(page("", 2)));
    assertTrue(page("", 2).more());
    assertEquals(List.of("c", "d"), keys(page("b", 2)));
    assertEquals(List.of("e"), keys(page("d", 2)));
    assertFalse(page("d", 2).more());
    assertEquals(List.of(), keys(page("e", 2)));
    assertFalse(page("", 5).more());
  }

  @Test
  void a_page_begins_after_a_key_that_need_not_exist() {
    put(row("a", 1, "{}"));
    put(row("c", 1, "{}"));

    assertEquals(List.of("c"), keys(page("b", 2)));
  }

  @Test
  void partitions_do_not_touch_each_other() {
    put(row("a", 1, "mine"));
    await(store().put(new ReadModelRow(MODEL, partition + "-other", "b", 1, "theirs")));

    assertEquals(List.of("a"), keys(page("", 10)));
    assertEquals(Optional.empty(), find("b"));
  }

  @Test
  void quotes_in_names_are_names_and_nothing_more() {
    var odd = "it's ' or PartitionKey ne '";
    await(store().put(new ReadModelRow(MODEL, odd, odd, 1, "odd")));
    put(row("a", 1, "{}"));

    assertEquals("odd", await(store().find(MODEL, odd, odd)).orElseThrow().data());
    assertEquals(List.of(odd), keys(await(store().page(MODEL, odd, "", 10))));
    assertEquals(List.of("a"), keys(page("", 10)));
  }

  private ReadModelRow row(String key, long version, String data) {
    return new ReadModelRow(MODEL, partition, key, version, data);
  }

  private boolean put(ReadModelRow row) {
    return await(store().put(row));
  }

  private Optional<ReadModelRow> find(String key) {
    return await(store().find(MODEL, partition, key));
  }

  private ReadModelPage page(String after, int limit) {
    return await(store().page(MODEL, partition, after, limit));
  }

  private static List<String> keys(ReadModelPage page) {
    return page.rows().stream().map(ReadModelRow::key).toList();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
