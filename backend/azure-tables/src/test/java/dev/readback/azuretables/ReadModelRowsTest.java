package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static dev.readback.azuretables.ReadModelFixture.LIST;
import static dev.readback.azuretables.ReadModelFixture.MODEL;
import static dev.readback.azuretables.ReadModelFixture.PARTITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadModelRowsTest {
  private static final String FULL = "x".repeat(32_768);

  private final ReadModelFixture model = new ReadModelFixture();

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void a_row_is_a_head_and_an_entry_in_each_list() {
    model.put(
        new ReadModelRow(MODEL, PARTITION, "b/1", 7, "2026-11-24", Set.of("all", "draft"), "{}"));

    assertEquals(
        List.of(
            "hb.2F1 {data={}, lists=all$draft$, sortKey=2026-11-24, version=7}",
            "lall$2026-11-24 b.2F1 {data={}, lists=all$draft$, version=7}",
            "ldraft$2026-11-24 b.2F1 {data={}, lists=all$draft$, version=7}"),
        model.rawTable().listEntities().stream().map(ReadModelRowsTest::columns).toList());
  }

  private static String columns(TableEntity stored) {
    var columns = new TreeMap<>(stored.getProperties());
    columns.keySet().removeIf(name -> name.contains("odata.") || name.equals("Timestamp"));
    assertEquals("ada@40example.2Ecom", columns.remove("PartitionKey"));
    return columns.remove("RowKey") + " " + columns;
  }

  @Test
  void keys_of_any_characters_are_paged_in_their_order() {
    List<String> keys = OrderedKeyTest.randomKeys(60);
    keys.forEach(key -> assertTrue(model.put(key, 1, "{}"), key));

    List<String> paged = new ArrayList<>();
    ReadModelPage page;
    do {
      page = model.page(paged.isEmpty() ? "" : paged.getLast(), 7);
      page.rows().forEach(row -> paged.add(row.sortKey()));
    } while (page.more());

    assertEquals(keys.stream().sorted().toList(), paged);
    keys.forEach(key -> assertEquals(Optional.of(model.row(key, 1, "{}")), model.find(key)));
    keys.forEach(key -> assertTrue(model.put(key, 2, "{}"), key));
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 1_000, 1_200})
  void a_page_may_be_larger_than_one_of_the_service(int limit) {
    storeRows(1_300);

    ReadModelPage page = model.page("", limit);

    assertEquals(limit, page.rows().size());
    assertTrue(page.more());
    assertEquals(1_300 - limit, model.page(page.rows().getLast().sortKey(), limit).rows().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 2_000})
  void a_page_costs_one_request_of_one_row_more_than_its_limit(int rowsInList) {
    storeRows(rowsInList);

    assertEquals(5, model.page("", 5).rows().size());

    assertEquals(1, model.proxy.seen().size(), "requests sent");
    assertTrue(model.proxy.seen().getFirst().uri().contains("top=6"), model.proxy.seen()::toString);
  }

  @Test
  void a_put_costs_two_requests() {
    model.put("a", 1, "one");
    int before = model.proxy.seen().size();

    model.put("a", 2, "two");

    assertEquals(
        List.of(Kind.READ, Kind.TRANSACTION),
        model.proxy.seen().stream().skip(before).map(FaultyProxy.Seen::kind).toList());
  }

  @Test
  void a_put_of_what_is_not_newer_costs_one_request() {
    model.put("a", 2, "two");
    int before = model.proxy.seen().size();

    model.put("a", 1, "one");

    assertEquals(1, model.proxy.seen().size() - before, "requests sent");
  }

  @Test
  void lists_of_any_names_do_not_touch_each_other() {
    List<String> lists = OrderedKeyTest.randomKeys(40);
    lists.forEach(list -> model.put(model.listed("in " + list, 1, "place", list)));

    lists.forEach(list -> assertEquals(List.of("in " + list), model.ids(list), list));
  }

  @Test
  void a_list_may_have_no_name() {
    ReadModelRow row = model.listed("a", 1, "place", "");
    model.put(row);

    assertEquals(Optional.of(row), model.find("a"));
    assertEquals(List.of("a"), model.ids(""));
  }

  @Test
  void rows_of_one_sort_key_do_not_touch_each_other() {
    model.put(model.listed("a", 1, "same", LIST));
    model.put(model.listed("b", 1, "same", LIST));
    assertEquals(List.of("a", "b"), model.ids(LIST));

    model.put(model.listed("a", 2, "same"));

    assertEquals(List.of("b"), model.ids(LIST));
    assertEquals(List.of(), model.page("same", 10).rows());
  }

  @Test
  void a_row_whose_place_changed_is_no_longer_in_its_old_one() {
    model.put(model.listed("a", 1, "2", "all"));
    model.put(model.listed("b", 1, "3", "all"));

    model.put(model.listed("a", 2, "4", "all"));

    assertEquals(List.of("b", "a"), model.ids("all"));
    assertEquals("4", model.find("a").orElseThrow().sortKey());
  }

  @Test
  void a_key_may_take_512_characters_with_all_that_goes_before_it() {
    String longest = "k".repeat(511);
    String list = "l".repeat(300);
    assertTrue(model.put(model.listed(longest, 1, "s")));
    assertTrue(model.find(longest).isPresent());
    assertTrue(model.put(model.listed("a", 1, "s".repeat(208), list)));
    assertEquals(List.of("a"), model.ids(list));
    int before = model.proxy.seen().size();

    assertRefused(model.listed(longest + "k", 1, "s"));
    assertRefused(model.listed("a", 2, "s".repeat(209), list));

    assertEquals(before, model.proxy.seen().size(), "requests sent");
  }

  @Test
  void a_row_may_take_4_MiB_with_all_its_lists() {
    String[] lists =
        IntStream.range(0, ReadModelRow.MOST_LISTS).mapToObj(i -> "l" + i).toArray(String[]::new);
    String largest = "\u4e2d".repeat(32_768);
    assertTrue(model.put(withData(model.listed("a", 1, "s", lists), largest)));
    assertEquals(largest, model.find("a").orElseThrow().data());
    int before = model.proxy.seen().size();

    assertRefused(withData(model.listed("a", 2, "s", lists), "\u0001".repeat(32_768)));

    assertEquals(before, model.proxy.seen().size(), "requests sent");
  }

  @Test
  void data_of_32k_characters_is_stored_and_a_longer_one_is_a_defect_of_the_caller() {
    assertTrue(model.put("full", 1, FULL));
    assertEquals(FULL, model.find("full").orElseThrow().data());
    int before = model.proxy.seen().size();

    assertThrows(IllegalArgumentException.class, () -> model.put("full", 2, FULL + "x"));
    assertThrows(IllegalArgumentException.class, () -> model.put("full", 2, "half a pair: \ud83d"));

    assertEquals(before, model.proxy.seen().size(), "requests sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lists", "by-buyer", "by buyer", "ünder"})
  void a_model_that_names_no_table_is_a_defect_of_the_caller(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> await(model.store.find(name, "partition", "key")));
  }

  @Test
  void a_model_that_was_never_written_is_empty() {
    assertEquals(Optional.empty(), model.find("a"));
    assertEquals(new ReadModelPage(List.of(), false), model.page("", 10));
  }

  @Test
  void a_model_and_a_category_of_one_name_do_not_touch_each_other() {
    var tables = Azurite.tables(model.prefix);
    await(tables.createTables(List.of(MODEL), List.of()));

    model.put("a", 1, "{}");

    assertEquals(0, Azurite.rawTable(model.prefix + MODEL).listEntities().stream().count());
    assertEquals(2, model.rawTable().listEntities().stream().count());
  }

  private void storeRows(int count) {
    var raw = model.rawTable();
    for (int start = 0; start < count; start += 100) {
      raw.submitTransaction(
          IntStream.range(start, Math.min(start + 100, count))
              .mapToObj(i -> model.row("%05d".formatted(i), 1, "{}"))
              .map(row -> ModelRow.entries(row).getFirst())
              .map(row -> new TableTransactionAction(TableTransactionActionType.CREATE, row))
              .toList());
    }
  }

  private static ReadModelRow withData(ReadModelRow row, String data) {
    return new ReadModelRow(
        row.model(), row.partition(), row.id(), row.version(), row.sortKey(), row.lists(), data);
  }

  private void assertRefused(ReadModelRow row) {
    assertThrows(IllegalArgumentException.class, () -> model.put(row));
  }
}
