package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.EncodedEvent;

/** An event to be appended. */
public record NewEvent(EncodedEvent event, Origin origin) {}
