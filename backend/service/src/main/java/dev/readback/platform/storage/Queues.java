package dev.readback.platform.storage;

import dev.readback.eventsourcing.store.WorkQueue;

/**
 * The queues of this installation.
 *
 * @param changes of streams
 * @param poison changes that failed too often
 */
public record Queues(WorkQueue changes, WorkQueue poison) {}
