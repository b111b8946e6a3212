package dev.readback.newcomer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.catalog.Product;

/**
 * A capability that no rule names, which knows a framework and looks into another capability:
 * ArchitectureTest must catch it.
 */
public interface NewcomerCanary {
  JsonNode look(Product product);
}
