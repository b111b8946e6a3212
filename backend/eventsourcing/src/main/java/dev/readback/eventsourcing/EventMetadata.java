package dev.readback.eventsourcing;

import java.time.Instant;

/**
 * Where an event stands and how it came about.
 *
 * @param stream the stream that holds it
 * @param version its position there, from 1 without gaps
 * @param command the command whose decision it belongs to
 * @param actor who gave that command
 * @param recordedAt when the command was taken in, by the clock of the process that took it
 */
public record EventMetadata(
    StreamId stream, long version, CommandId command, Actor actor, Instant recordedAt) {}
