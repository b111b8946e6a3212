/** The way of a command and of a query: load, fold, decide, append, project. */
@NullMarked
package dev.readback.eventsourcing.handling;

import org.jspecify.annotations.NullMarked;
