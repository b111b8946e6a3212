package dev.readback.eventsourcing.store;

import dev.readback.eventsourcing.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an event came about, kept beside it.
 *
 * @param fingerprint of the command's content: tells the same command again from another one under
 *     the same id
 * @param actor who gave the command
 * @param recordedAt when it was taken in, to the millisecond
 * @param traceParent the W3C trace context of the request, if it had one
 */
public record Origin(
    String fingerprint, Actor actor, Instant recordedAt, @Nullable String traceParent) {}
