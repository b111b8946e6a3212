package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.StreamBudget;
import java.util.function.Predicate;

/**
 * What the handlers have to know about one kind of aggregate root.
 *
 * @param category of its streams
 * @param decider its behaviour
 * @param codec its events' stored form
 * @param budget how large a stream of it may grow
 * @param ends which commands end the process, and so may use the budget's reserve
 * @param access who may give a command at all
 */
public record AggregateRoot<C, S, E, R>(
    String category,
    Decider<C, S, E, R> decider,
    EventCodec<E> codec,
    StreamBudget budget,
    Predicate<C> ends,
    AccessRule<C, S, R> access) {}
