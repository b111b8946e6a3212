/** How changes of streams reach those who follow them: read models, first of all. */
@NullMarked
package dev.readback.eventsourcing.readmodel;

import org.jspecify.annotations.NullMarked;
