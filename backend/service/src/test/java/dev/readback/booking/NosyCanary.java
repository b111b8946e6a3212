package dev.readback.booking;

import dev.readback.catalog.Product;

/** Looks into another capability: ArchitectureTest must catch it. */
public interface NosyCanary {
  String look(Product product);
}
