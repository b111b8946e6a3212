package dev.readback.booking.http;

import dev.readback.azuretables.AzureTables;

/** Goes to storage past the port: ArchitectureTest must catch it. */
public interface AzureCanary {
  void go(AzureTables tables);
}
