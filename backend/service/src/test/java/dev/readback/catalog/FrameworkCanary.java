package dev.readback.catalog;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows a framework in the core of a capability: ArchitectureTest must catch it. */
public interface FrameworkCanary {
  JsonNode knows();
}
