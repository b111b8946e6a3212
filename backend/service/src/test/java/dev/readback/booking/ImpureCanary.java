package dev.readback.booking;

import io.smallrye.mutiny.Uni;

/** Waits where rules must not: ArchitectureTest must catch it. */
public interface ImpureCanary {
  Uni<String> waits();
}
