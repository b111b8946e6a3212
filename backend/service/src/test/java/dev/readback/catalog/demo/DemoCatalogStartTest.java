package dev.readback.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.wiring.JsonProductFormat;
import dev.readback.eventsourcing.inmemory.InMemoryReadModelStore;
import dev.readback.eventsourcing.store.ReadModelStore;
import dev.readback.eventsourcing.store.StoreUnavailable;
import dev.readback.platform.LogRecords;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.json.StrictJson;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoCatalogStartTest {
  private static final Uni<Void> AWAY =
      Uni.createFrom().failure(new StoreUnavailable("Storage is away", null));

  private final LogRecords log = new LogRecords(DemoCatalogStart.class);

  @BeforeEach
  void record() {
    log.start();
  }

  @AfterEach
  void stop() {
    log.stop(Level.ALL);
  }

  @Test
  void a_filled_catalog_is_told_in_one_line() {
    start(new InMemoryReadModelStore(), true);

    assertEquals(List.of("INFO Demo catalog: 66 products added"), log.lines());
  }

  @Test
  void a_second_start_has_nothing_to_tell() {
    var store = new InMemoryReadModelStore();
    start(store, true);

    start(store, true);

    assertEquals(1, log.lines().size());
  }

  @Test
  void without_the_setting_nothing_is_touched() {
    start(new HinderedReadModelStore(AWAY), false);

    assertEquals(List.of(), log.lines());
  }

  @Test
  void storage_that_is_away_costs_a_line_and_not_the_start() {
    start(new HinderedReadModelStore(AWAY), true);

    assertEquals(
        List.of("WARN Demo catalog not loaded, until the next start: Storage is away"),
        log.lines());
  }

  @Test
  void storage_that_does_not_answer_holds_up_no_start() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> start(new HinderedReadModelStore(Uni.createFrom().nothing()), true));
  }

  private static void start(ReadModelStore store, boolean withDemo) {
    var json = StrictJson.mapper();
    ReadbackConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(ReadbackConfig.class)
            .withDefaultValue("readback.demo.catalog", Boolean.toString(withDemo))
            .build()
            .getConfigMapping(ReadbackConfig.class);
    new DemoCatalogStart()
        .onStart(
            new StartupEvent(),
            config,
            new ProductCatalog(store, new JsonProductFormat(json)),
            json);
  }
}
