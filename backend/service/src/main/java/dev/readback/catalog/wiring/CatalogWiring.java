package dev.readback.catalog.wiring;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.catalog.Offer;
import dev.readback.catalog.Product;
import dev.readback.catalog.ProductCatalog;
import dev.readback.catalog.ProductMaintenance;
import dev.readback.catalog.Seller;
import dev.readback.eventsourcing.store.ReadModelStore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the catalog on the store of the service. */
@Dependent
@RegisterForReflection(targets = {Product.class, Seller.class, Offer.class})
class CatalogWiring {

  @Produces
  @Singleton
  ProductCatalog productCatalog(ReadModelStore store, ObjectMapper json) {
    return new ProductCatalog(store, new JsonProductFormat(json));
  }

  @Produces
  @Singleton
  ProductMaintenance productMaintenance(ProductCatalog catalog) {
    return new ProductMaintenance(catalog);
  }
}
