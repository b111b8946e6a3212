package dev.readback.catalog.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.catalog.ProductCatalog;
import dev.readback.platform.configuration.ReadbackConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Loads the demo catalog at start, beside it: neither waits for the other. */
@Dependent
@RegisterForReflection(targets = {DemoAssortment.class, DemoAssortment.Item.class})
class DemoCatalogStart {
  private static final Logger LOG = Logger.getLogger(DemoCatalogStart.class);

  void onStart(
      @Observes StartupEvent start,
      ReadbackConfig config,
      ProductCatalog catalog,
      ObjectMapper json) {
    if (config.demo().catalog()) {
      new DemoCatalog(catalog, DemoProducts.read(json))
          .load()
          .subscribe()
          .with(DemoCatalogStart::loaded, DemoCatalogStart::failed);
    }
  }

  private static void loaded(long added) {
    if (added > 0) {
      LOG.infof("Demo catalog: %d products added", added);
    }
  }

  private static void failed(Throwable failure) {
    LOG.warnf("Demo catalog not loaded, until the next start: %s", failure.getMessage());
  }
}
