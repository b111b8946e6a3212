/** The event store and the read model store on Azure Table Storage. */
@NullMarked
package dev.readback.azuretables;

import org.jspecify.annotations.NullMarked;
