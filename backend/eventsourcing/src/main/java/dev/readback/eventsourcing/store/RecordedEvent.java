package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.EncodedEvent;

/**
 * An event as a stream holds it.
 *
 * @param version its position in the stream, from 1 without gaps
 */
public record RecordedEvent(long version, EncodedEvent event, CommandId command, Origin origin) {}
