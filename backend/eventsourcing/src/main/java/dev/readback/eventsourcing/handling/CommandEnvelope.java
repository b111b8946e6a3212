package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.CommandId;
import dev.readback.eventsourcing.store.Origin;
import java.util.OptionalLong;

/**
 * A command with all that came with it.
 *
 * @param id chosen by the giver; the same id again is the same command again
 * @param expectedVersion the version of the stream that the giver decided on; empty when any will
 *     do
 * @param origin who gave it, when, and the fingerprint of its content
 * @param command the command itself
 */
public record CommandEnvelope<C>(
    CommandId id, OptionalLong expectedVersion, Origin origin, C command) {}
