package dev.readback.azuretables;

import static dev.readback.azuretables.Azurite.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.azuretables.FaultyProxy.Kind;
import dev.readback.eventsourcing.testkit.Streams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateTablesTest {
  private final FaultyProxy proxy = FaultyProxy.beforeAzurite();
  private final AzureTables tables = proxy.tables();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void tables_may_be_there_already() {
    await(tables.createTables(List.of("contracts", "orders"), List.of("orders")));
    await(tables.createTables(List.of("contracts", "invoices"), List.of("orders")));

    int before = proxy.seen(Kind.OTHER_WRITE).size();
    await(tables.eventStore().append(Streams.fresh(), 0, Streams.command(), Streams.events(1)));
    assertEquals(6, before);
    assertEquals(before, proxy.seen(Kind.OTHER_WRITE).size(), "no table made by the append");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Orders", "rows", "order-lines"})
  void a_name_that_is_none_is_a_defect_of_the_caller(String category) {
    assertThrows(
        IllegalArgumentException.class,
        () -> await(tables.createTables(List.of(category), List.of())));
    assertEquals(List.of(), proxy.seen());
  }

  @Test
  void the_account_is_reachable_before_there_is_any_table() {
    await(tables.checkReachable());

    assertEquals(1, proxy.seen().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "Upper", "with-dash", "muchmuchmuchmuchmuchmuchtoolong"})
  void a_prefix_must_begin_the_name_of_a_table(String prefix) {
    var options = Azurite.options("unused");

    assertThrows(IllegalArgumentException.class, () -> options.withPrefix(prefix));
  }
}
