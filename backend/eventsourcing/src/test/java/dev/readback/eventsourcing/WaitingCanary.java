package dev.readback.eventsourcing;

import io.smallrye.mutiny.Uni;

/** Breaks the rule of purity on purpose: PurityTest must catch it. */
interface WaitingCanary {
  Uni<String> waits();
}
