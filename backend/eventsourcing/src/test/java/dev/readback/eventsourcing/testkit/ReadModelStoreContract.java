package dev.readback.eventsourcing.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a {@link ReadModelStore} has to do. Extend it, give it a store, and run it. */
public abstract class ReadModelStoreContract {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String MODEL = "contracts";
  private static final String ALL = "all";

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
    assertEquals(List.of("new"), page("", 10).rows().stream().map(ReadModelRow::data).toList());
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
                .mapToObj(
                    version -> store().put(listed("a", version, version % 2 == 0 ? "even" : "odd")))
                .toList());

    await(Uni.join().all(writers).andFailFast());

    assertEquals(12, find("a").orElseThrow().version());
    assertEquals(List.of("a"), ids(page("even", "", 10)));
    assertEquals(List.of(), ids(page("odd", "", 10)));
  }

  @Test
  void a_row_stands_in_each_of_its_lists_and_in_no_other() {
    put(listed("a", 1, ALL, "draft"));
    put(listed("b", 1, ALL, "placed"));

    assertEquals(List.of("a", "b"), ids(page(ALL, "", 10)));
    assertEquals(List.of("a"), ids(page("draft", "", 10)));
    assertEquals(List.of("b"), ids(page("placed", "", 10)));
    assertEquals(List.of(), ids(page("pla", "", 10)));
  }

  @Test
  void a_row_leaves_the_lists_that_a_newer_version_is_not_in() {
    put(listed("a", 1, ALL, "draft"));

    put(listed("a", 2, ALL, "placed"));

    assertEquals(List.of(), ids(page("draft", "", 10)));
    assertEquals(
        List.of(2L), page("placed", "", 10).rows().stream().map(ReadModelRow::version).toList());
    assertEquals(
        List.of(2L), page(ALL, "", 10).rows().stream().map(ReadModelRow::version).toList());
  }

  @Test
  void an_older_version_that_comes_late_brings_no_row_back_to_a_list_it_left() {
    put(listed("a", 2, ALL, "placed"));

    assertFalse(put(listed("a", 1, ALL, "draft")));

    assertEquals(List.of(), ids(page("draft", "", 10)));
    assertEquals(List.of("a"), ids(page("placed", "", 10)));
  }

  @Test
  void a_row_in_no_list_is_found_by_its_id_and_can_be_listed_again() {
    put(listed("a", 1, ALL));
    put(listed("a", 2));

    assertEquals(List.of(), ids(page(ALL, "", 10)));
    assertEquals(2, find("a").orElseThrow().version());

    put(listed("a", 3, ALL));
    assertEquals(List.of("a"), ids(page(ALL, "", 10)));
  }

  @Test
  void a_row_may_stand_in_20_lists_and_leave_20_others_in_one_step() {
    put(listed("a", 1, names("old")));

    assertTrue(put(listed("a", 2, names("new"))));

    assertEquals(List.of(), ids(page("old7", "", 10)));
    assertEquals(List.of("a"), ids(page("new7", "", 10)));
    assertThrows(
        IllegalArgumentException.class,
        () -> listed("a", 3, names("new", ReadModelRow.MOST_LISTS + 1)));
  }

  @Test
  void pages_follow_the_order_of_sort_keys_and_end() {
    for (String key : List.of("c", "a", "e", "b", "d")) {
      put(row(key, 1, "{}"));
    }

    assertEquals(List.of("a", "b"), ids(page("", 2)));
    assertTrue(page("", 2).more());
    assertEquals(List.of("c", "d"), ids(page("b", 2)));
    assertEquals(List.of("e"), ids(page("d", 2)));
    assertFalse(page("d", 2).more());
    assertEquals(List.of(), ids(page("e", 2)));
    assertFalse(page("", 5).more());
  }

  @Test
  void the_order_is_that_of_sort_keys_and_not_of_ids() {
    put(new ReadModelRow(MODEL, partition, "a", 1, "2", Set.of(ALL), "{}"));
    put(new ReadModelRow(MODEL, partition, "b", 1, "1", Set.of(ALL), "{}"));

    assertEquals(List.of("b", "a"), ids(page("", 10)));
    assertEquals(List.of("a"), ids(page("1", 10)));
  }

  @Test
  void a_page_begins_after_a_key_that_need_not_exist() {
    put(row("a", 1, "{}"));
    put(row("c", 1, "{}"));

    assertEquals(List.of("c"), ids(page("b", 2)));
  }

  @Test
  void partitions_do_not_touch_each_other() {
    put(row("a", 1, "mine"));
    await(
        store()
            .put(
                new ReadModelRow(MODEL, partition + "-other", "b", 1, "b", Set.of(ALL), "theirs")));

    assertEquals(List.of("a"), ids(page("", 10)));
    assertEquals(Optional.empty(), find("b"));
  }

  @Test
  void quotes_in_names_are_names_and_nothing_more() {
    var odd = "it's ' or PartitionKey ne '";
    await(store().put(new ReadModelRow(MODEL, odd, odd, 1, odd, Set.of(odd), "odd")));
    put(row("a", 1, "{}"));

    assertEquals("odd", await(store().find(MODEL, odd, odd)).orElseThrow().data());
    assertEquals(List.of(odd), ids(await(store().page(MODEL, odd, odd, "", 10))));
    assertEquals(List.of("a"), ids(page("", 10)));
  }

  @Test
  void a_dropped_model_is_empty_and_another_one_is_not() {
    String dropped = "dropped" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    await(store().put(new ReadModelRow(dropped, partition, "a", 1, "a", Set.of(ALL), "{}")));
    put(row("a", 1, "{}"));

    await(store().drop(dropped));
    await(store().drop(dropped));

    assertEquals(Optional.empty(), await(store().find(dropped, partition, "a")));
    assertEquals(List.of(), ids(await(store().page(dropped, partition, ALL, "", 10))));
    assertEquals(List.of("a"), ids(page("", 10)));
  }

  private ReadModelRow row(String key, long version, String data) {
    return new ReadModelRow(MODEL, partition, key, version, key, Set.of(ALL), data);
  }

  private ReadModelRow listed(String key, long version, String... lists) {
    return new ReadModelRow(MODEL, partition, key, version, key, Set.of(lists), "{}");
  }

  private static String[] names(String prefix) {
    return names(prefix, ReadModelRow.MOST_LISTS);
  }

  private static String[] names(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> prefix + i)
        .collect(Collectors.toSet())
        .toArray(String[]::new);
  }

  private boolean put(ReadModelRow row) {
    return await(store().put(row));
  }

  private Optional<ReadModelRow> find(String id) {
    return await(store().find(MODEL, partition, id));
  }

  private ReadModelPage page(String after, int limit) {
    return page(ALL, after, limit);
  }

  private ReadModelPage page(String list, String after, int limit) {
    return await(store().page(MODEL, partition, list, after, limit));
  }

  private static List<String> ids(ReadModelPage page) {
    return page.rows().stream().map(ReadModelRow::id).toList();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
