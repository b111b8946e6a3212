/**
 * Queries over many streams: how streams become rows, and how a list of rows is read so that it
 * never lies to the one who acts.
 */
@NullMarked
package dev.readback.eventsourcing.readmodel;

import org.jspecify.annotations.NullMarked;
