package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.store.ReadModelPage;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadModelRowsTest {
  private static final String FULL = "x".repeat(32_768);

  private final String prefix = Azurite.freshPrefix();
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final ReadModelStore store = proxy.tables(prefix, Duration.ofSeconds(5)).readModelStore();
  private final ReadModelStore direct = Azurite.tables(prefix).readModelStore();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void keys_of_any_characters_are_paged_in_their_order() {
    List<String> keys = OrderedKeyTest.randomKeys(60);
    keys.forEach(key -> assertTrue(put(key, 1, "{}"), key));

    List<String> paged = new ArrayList<>();
    ReadModelPage page;
    do {
      page = page(paged.isEmpty() ? "" : paged.getLast(), 7);
      page.rows().forEach(row -> paged.add(row.key()));
    } while (page.more());

    assertEquals(keys.stream().sorted().toList(), paged);
    keys.forEach(key -> assertEquals(key, find(key).orElseThrow().key()));
    keys.forEach(key -> assertTrue(put(key, 2, "{}"), key));
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 1_000, 1_200})
  void a_page_may_be_larger_than_one_of_the_service(int limit) {
    storeRows(1_300);

    ReadModelPage page = page("", limit);

    assertEquals(limit, page.rows().size());
    assertTrue(page.more());
    assertEquals(1_300 - limit, page(page.rows().getLast().key(), limit).rows().size());
  }

  @Test
  void a_page_costs_one_request_and_no_more_rows_than_it_tells_of() {
    storeRows(100);

    assertEquals(10, page("", 10).rows().size());

    assertEquals(1, proxy.seen(Kind.READ).size());
    assertTrue(proxy.seen(Kind.READ).getFirst().uri().contains("top=11"));
  }

  @Test
  void data_of_32k_characters_is_stored_and_a_longer_one_is_a_defect_of_the_caller() {
    assertTrue(put("full", 1, FULL));
    assertEquals(FULL, find("full").orElseThrow().data());
    int before = proxy.seen().size();

    assertThrows(IllegalArgumentException.class, () -> put("full", 2, FULL + "x"));
    assertThrows(IllegalArgumentException.class, () -> put("full", 2, "half a pair: \ud83d"));

    assertEquals(before, proxy.seen().size(), "requests sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lists", "by-buyer", "by buyer", "ünder"})
  void a_model_that_names_no_table_is_a_defect_of_the_caller(String model) {
    assertThrows(
        IllegalArgumentException.class, () -> await(store.find(model, "partition", "key")));
  }

  @Test
  void a_row_that_became_newer_between_reading_and_writing_stays() {
    put("a", 1, "one");
    proxy.next(Kind.OTHER_WRITE, Fault.overtaken(direct.put(row("a", 3, "three"))));

    assertFalse(put("a", 2, "two"));

    assertEquals("three", find("a").orElseThrow().data());
  }

  @Test
  void a_row_that_another_writer_made_newer_is_replaced_by_a_still_newer_one() {
    put("a", 1, "one");
    proxy.next(Kind.OTHER_WRITE, Fault.overtaken(direct.put(row("a", 2, "two"))));

    assertTrue(put("a", 3, "three"));

    assertEquals("three", find("a").orElseThrow().data());
  }

  @Test
  void a_new_row_that_another_writer_made_first_is_compared_with_it() {
    put("other", 1, "{}");
    proxy.next(Kind.OTHER_WRITE, Fault.overtaken(direct.put(row("a", 2, "two"))));

    assertFalse(put("a", 1, "one"));

    assertEquals("two", find("a").orElseThrow().data());
  }

  @Test
  void a_race_that_is_never_won_ends() {
    assertTrue(put("a", 1, "one"));
    proxy.next(
        Kind.OTHER_WRITE,
        Collections.nCopies(1_000, Fault.refused(412, "UpdateConditionNotSatisfied"))
            .toArray(Fault[]::new));

    assertThrows(StoreUnavailable.class, () -> put("a", 2, "two"));

    proxy.forget();
    assertEquals("one", find("a").orElseThrow().data());
  }

  @Test
  void a_put_whose_answer_was_lost_can_be_given_again() {
    put("other", 1, "{}");
    proxy.next(Kind.OTHER_WRITE, Fault.brokenAfterwards());
    var lost = assertThrows(StoreUnavailable.class, () -> put("a", 1, "one"));
    assertInstanceOf(IOException.class, lost.getCause());

    assertFalse(put("a", 1, "one"), "stored again");

    assertEquals("one", find("a").orElseThrow().data());
  }

  @Test
  void a_model_that_was_never_written_is_empty() {
    assertEquals(Optional.empty(), find("a"));
    assertEquals(new ReadModelPage(List.of(), false), page("", 10));
  }

  @Test
  void a_model_and_a_category_of_one_name_do_not_touch_each_other() {
    var tables = Azurite.tables(prefix);
    await(tables.createTables(List.of("model"), List.of()));

    put("a", 1, "{}");

    assertEquals(0, Azurite.rawTable(prefix + "model").listEntities().stream().count());
    assertEquals(1, Azurite.rawTable(prefix + "viewmodel").listEntities().stream().count());
  }

  @Test
  void rows_of_many_writers_all_arrive() {
    List<Uni<Boolean>> puts =
        IntStream.range(0, 40)
            .mapToObj(i -> store.put(row("k" + i % 4, i / 4 + 1, "v" + (i / 4 + 1))))
            .toList();

    await(Uni.join().all(puts).andFailFast());

    assertEquals(
        List.of("v10", "v10", "v10", "v10"),
        page("", 10).rows().stream().map(ReadModelRow::data).toList());
  }

  private void storeRows(int count) {
    var raw = Azurite.rawTable(prefix + "viewmodel");
    for (int start = 0; start < count; start += 100) {
      raw.submitTransaction(
          IntStream.range(start, start + 100)
              .mapToObj(i -> ModelRow.of(row("%05d".formatted(i), 1, "{}")))
              .map(row -> new TableTransactionAction(TableTransactionActionType.CREATE, row))
              .toList());
    }
  }

  private static ReadModelRow row(String key, long version, String data) {
    return new ReadModelRow("model", "ada@example.com/open", key, version, data);
  }

  private boolean put(String key, long version, String data) {
    return await(store.put(row(key, version, data)));
  }

  private Optional<ReadModelRow> find(String key) {
    return await(store.find("model", "ada@example.com/open", key));
  }

  private ReadModelPage page(String after, int limit) {
    return await(store.page("model", "ada@example.com/open", after, limit));
  }
}
